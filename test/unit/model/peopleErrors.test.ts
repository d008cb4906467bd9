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
const place = "tiers[0].teams[0]";

it.each<readonly [given: object, messages: readonly string[]]>([
  [{ fatigue }, []],
  [{ fatigue: { ...fatigue, slower: 0 } }, []],
  [
    { fatigue: { ...fatigue, slower: "120%" } },
    [
      `${place}.fatigue.slower must be a percentage such as 30 % or a number from 0 to 1, got "120%"`,
    ],
  ],
  [
    { fatigue: { ...fatigue, above: "100%" } },
    [
      `${place}.fatigue.above must be below 100 %: nobody is busy for more than all of the time on shift`,
    ],
  ],
  [
    { fatigue: { ...fatigue, over: "36 h" } },
    [`${place}.fatigue.over must be whole days, at least 1 day`],
  ],
  [
    { fatigue: { ...fatigue, over: "0 min" } },
    [`${place}.fatigue.over must be whole days, at least 1 day`],
  ],
  [
    { agents: "unlimited", fatigue },
    [
      `${place}.fatigue must be left out: of agents without limit nobody knows how busy each of them is`,
    ],
  ],
])("%j", (given, messages) => {
  expect(said(given)).toEqual(messages);
});

it("says where its figures come from", () => {
  const { source, ...unsourced } = fatigue;
  expect(source).toBe("assumption");
  expect(said({ fatigue: unsourced })).toEqual([
    expect.stringContaining(`${place}.fatigue.source is missing`),
  ]);
});
