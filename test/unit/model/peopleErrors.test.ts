import { expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { formatPath } from "../../../src/model/scenarioPath.ts";

/** What is said of a desk whose front team has this besides: errors, then warnings. */
function said(given: object): string[] {
  const { errors, warnings } = parseScenario({
    name: "Desk",
    types: [{ name: "a", ticketsPerWeek: 10 }],
    tiers: [{ name: "L1", teams: [{ name: "Front", agents: 3, ...given }], handling: "10 min" }],
  });
  return [...errors, ...warnings].map(({ path, message }) => `${formatPath(path)} ${message}`);
}

const fatigue = { above: "85%", over: "2 weeks", slower: "20%", source: "assumption" };
const rises = { above: "85%", over: "13 weeks", atFull: "60%" };
const attrition = {
  yearlyRate: "30%",
  rises,
  timeToHire: { mean: "6 weeks", cv: 0.5 },
  rampUp: { startSpeed: "50%", lasts: "75 days" },
  replacementCost: 12000,
  source: "assumption",
};
const place = "tiers[0].teams[0]";

it.each<readonly [given: object, messages: readonly string[]]>([
  [{ fatigue }, []],
  [{ fatigue: { ...fatigue, slower: 0 } }, [`${place}.fatigue.slower is 0 %: nobody gets slower`]],
  [
    { fatigue: { ...fatigue, slower: "120%" } },
    [`${place}.fatigue.slower must be at most 100 %, got 120 %`],
  ],
  [
    { fatigue: { ...fatigue, above: "100%" } },
    [
      `${place}.fatigue.above must be below 100 %, such as 85 %: nobody is busy for more than all of the time on shift, got 100 %`,
    ],
  ],
  [
    { fatigue: { ...fatigue, over: "36 h" } },
    [`${place}.fatigue.over must be whole days, at least 1 day, such as 2 weeks, got 1 day 12 h`],
  ],
  [
    { fatigue: { ...fatigue, over: "0 min" } },
    [`${place}.fatigue.over must be whole days, at least 1 day, such as 2 weeks, got 0 min`],
  ],
  [
    { agents: "unlimited", fatigue },
    [
      `${place}.fatigue must be left out: of agents without limit nobody knows how busy each of them is`,
    ],
  ],
  [{ attrition }, []],
  [{ attrition: { ...attrition, yearlyRate: "120%", rises: { ...rises, atFull: 2.5 } } }, []],
  [
    { attrition: { yearlyRate: 0, timeToHire: "6 weeks", source: "assumption" } },
    [`${place}.attrition.yearlyRate is 0 %: nobody leaves`],
  ],
  [
    { attrition: { ...attrition, yearlyRate: "600%" } },
    [
      `${place}.attrition.yearlyRate must be a percentage from 0 % to 500 %, such as 30 %, got "600%"`,
    ],
  ],
  [
    { attrition: { ...attrition, yearlyRate: -0.1 } },
    [
      `${place}.attrition.yearlyRate must be a percentage from 0 % to 500 %, such as 30 %, got -0.1`,
    ],
  ],
  [
    { attrition: { ...attrition, rises: { ...rises, atFull: "20%" } } },
    [`${place}.attrition.rises.atFull must be at least yearlyRate, 30 %, got 20 %`],
  ],
  [
    { attrition: { ...attrition, rises: { ...rises, above: 1 } } },
    [
      `${place}.attrition.rises.above must be below 100 %, such as 85 %: nobody is busy for more than all of the time on shift, got 100 %`,
    ],
  ],
  [
    { attrition: { ...attrition, rises: { ...rises, over: "90 min" } } },
    [
      `${place}.attrition.rises.over must be whole days, at least 1 day, such as 2 weeks, got 1 h 30 min`,
    ],
  ],
  [
    { attrition: { ...attrition, rampUp: { startSpeed: "110%", lasts: "75 days" } } },
    [`${place}.attrition.rampUp.startSpeed must be at most 100 %, got 110 %`],
  ],
  [
    { attrition: { ...attrition, rampUp: { startSpeed: 0, lasts: "75 days" } } },
    [`${place}.attrition.rampUp.startSpeed must be at least 1 %, got 0 %`],
  ],
  [
    { attrition: { ...attrition, rampUp: { startSpeed: "50%", lasts: "0 min" } } },
    [`${place}.attrition.rampUp.lasts must be above 0, got 0 min`],
  ],
  [
    { attrition: { ...attrition, replacementCost: -1 } },
    [`${place}.attrition.replacementCost must be at least 0, got -1`],
  ],
  [
    {
      attrition: {
        ...attrition,
        timeToHire: { distribution: "fixed or never", value: "6 weeks", share: "90%" },
      },
    },
    [`${place}.attrition.timeToHire must end: fixed or never is for patience only`],
  ],
  [
    { agents: "unlimited", attrition },
    [
      `${place}.attrition must be left out: of agents without limit nobody knows how many there are to leave`,
    ],
  ],
])("%j", (given, messages) => {
  expect(said(given)).toEqual(messages);
});

it("says where its figures come from", () => {
  for (const [key, given] of Object.entries({ fatigue, attrition })) {
    const { source, ...unsourced } = given;
    expect(source).toBe("assumption");
    expect(said({ [key]: unsourced })).toEqual([
      expect.stringContaining(`${place}.${key}.source is missing`),
    ]);
  }
});
