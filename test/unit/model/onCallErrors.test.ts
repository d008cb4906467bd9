import { expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { formatPath } from "../../../src/model/scenarioPath.ts";

const daily = (hours: string, agents = 1) => ({ days: "daily", hours, agents });
const nights = { duties: [daily("17:00-09:00")], reaction: "20 min", source: "assumption" };

/** What is said of a team from 9 to 17 that has this on call, or is otherwise: errors, then warnings. */
function said(onCall: object, team: object = {}, others: object = {}): string[] {
  const { errors, warnings } = parseScenario({
    name: "Desk",
    ...others,
    types: [
      { name: "a", ticketsPerWeek: 10 },
      { name: "b", ticketsPerWeek: 10 },
    ],
    tiers: [
      {
        name: "L1",
        teams: [
          { name: "Front", shifts: [daily("09:00-17:00", 3)], ...team, onCall },
          { name: "All", agents: 1 },
        ],
        handling: "10 min",
      },
    ],
  });
  return [...errors, ...warnings].map(({ path, message }) => `${formatPath(path)} ${message}`);
}

const place = "tiers[0].teams[0].onCall";
const unmet = `${place}.for fits no ticket that can get to Front: nobody is ever called`;
const offShift =
  "must be at some time of the run when nobody of Front is on shift: who is on call is off shift";

it.each<readonly [onCall: object, team: object, messages: readonly string[]]>([
  [nights, {}, []],
  [{ ...nights, duties: [daily("00:00-24:00")] }, {}, []],
  [{ ...nights, duties: [daily("08:00-10:00")], reaction: "30 min" }, {}, []],
  [
    { ...nights, duties: [daily("17:00-09:00"), daily("10:00-12:00")] },
    {},
    [`${place}.duties[1] ${offShift}`],
  ],
  [{ ...nights, duties: [daily("10:00-12:00")] }, { holidays: ["2026-01-06"] }, []],
  [nights, { shifts: undefined, agents: 2 }, [`${place}.duties[0] ${offShift}`]],
  [
    nights,
    { shifts: undefined, agents: "unlimited" },
    [`${place} must be left out: agents without limit are always there, nobody has to be called`],
  ],
  [
    nights,
    { shifts: undefined, agents: 0 },
    ["tiers[0].teams[0] is never on shift: what Front isn't on call for waits for ever"],
  ],
  [{ ...nights, duties: [daily("17:00-09:00", 3)] }, {}, []],
  [
    { ...nights, duties: [daily("17:00-09:00", 4)] },
    {},
    [
      `${place}.duties[0].agents is more than the shifts of Front have together, 3: they are taken to be there all the same, got 4`,
    ],
  ],
  [{ ...nights, duties: [] }, {}, [`${place}.duties must have at least 1 entry, got 0`]],
  [
    { ...nights, duties: [daily("17:00-09:00", 0)] },
    {},
    [`${place}.duties[0].agents must be a whole number of at least 1, got 0`],
  ],
  [
    { ...nights, reaction: { distribution: "fixed", value: "16 h" } },
    {},
    [`${place}.reaction must be shorter than a duty, of which the longest lasts 16 h, got 16 h`],
  ],
  [
    { ...nights, reaction: "20 h" },
    {},
    [`${place}.reaction must be shorter than a duty, of which the longest lasts 16 h, got 20 h`],
  ],
  [{ ...nights, reaction: { distribution: "uniform", low: "1 h", high: "20 h" } }, {}, []],
  [
    { ...nights, reaction: { distribution: "fixed or never", value: "1 h", share: "50%" } },
    {},
    [`${place}.reaction must end: fixed or never is for patience only`],
  ],
  [
    { ...nights, for: { priorities: "P9", types: "c", impacts: "none" } },
    {},
    [
      `${place}.for.types must be a type, one of a, b, got "c"`,
      `${place}.for.priorities must be a priority, one of P1, P2, P3, P4, got "P9"`,
      `${place}.for.impacts must be an impact, one of high, medium, low, got "none"`,
    ],
  ],
  [
    { ...nights, for: { types: ["a", "b"] } },
    { types: ["a"] },
    [`${place}.for.types[1] must be a type that Front takes, a, got "b"`],
  ],
  [{ ...nights, standbyPerHour: -1 }, {}, [`${place}.standbyPerHour must be at least 0, got -1`]],
  [
    { ...nights, callOut: { minimum: "3" } },
    {},
    [
      `${place}.callOut.minimum must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "3"; did you mean 3 min, 3 h or 3 days?`,
    ],
  ],
  [
    { duties: nights.duties, reaction: "20 min" },
    {},
    [`${place}.source is missing: it must be text, in quotes if it looks like something else`],
  ],
])("%j %j", (onCall, team, messages) => {
  expect(said(onCall, team)).toEqual(messages);
});

it("is told of the tickets that a rule raises to a priority for which people are called", () => {
  const raise = (when: object, to = "P1") => ({
    escalation: [{ name: "Late", when: { ...when, timeUnresolved: "8 h" }, raisePriorityTo: to }],
  });
  const onCall = { ...nights, for: { priorities: "P1" } };
  expect(said(onCall, {}, raise({ priority: ["P1", "P2"] }))).toEqual([
    `${place}.for.priorities also holds for tickets that "Late" raises to P1: people are called for those, too`,
  ]);
  expect(said(onCall, {}, raise({}))).toHaveLength(1);
  expect(said(onCall, {}, raise({ priority: "P1" }))).toEqual([]);
  expect(said(onCall, {}, raise({}, "P2"))).toEqual([unmet]);
  expect(said(nights, {}, raise({}))).toEqual([]);
});

it.each<readonly [called: object, others: object, messages: readonly string[]]>([
  // types without a priority have the last, P4
  [{ priorities: ["P1", "P2"] }, {}, [unmet]],
  [{ priorities: ["P3", "P4"] }, {}, []],
  [{ priorities: ["P1"] }, { priorities: ["P1"] }, []],
  [
    { priorities: ["P1"], types: ["b"] },
    { escalation: [{ name: "Up", when: { timeUnresolved: "1 h" }, raisePriorityTo: "P1" }] },
    [
      `${place}.for.priorities also holds for tickets that "Up" raises to P1: people are called for those, too`,
    ],
  ],
  [{ impacts: ["high"] }, {}, [unmet]],
  [{ impacts: ["low"], types: ["a"] }, {}, []],
  [{ impacts: ["high"] }, { demand: { replay: { log: "log.zip" } } }, []],
])("on call is for some that get there: %j with %j", (called, others, messages) => {
  const { demand } = others as { readonly demand?: object };
  const all = said({ ...nights, for: called }, {}, others);
  expect(demand === undefined ? all : all.filter((one) => one.startsWith(place))).toEqual(messages);
});

it("on call at a tier that no ticket gets to is told", () => {
  const { warnings } = parseScenario({
    name: "Desk",
    types: [{ name: "a", ticketsPerWeek: 10 }],
    tiers: [
      { name: "L1", teams: [{ name: "Front", agents: 1 }], handling: "10 min" },
      {
        name: "L2",
        teams: [{ name: "Back", shifts: [daily("09:00-17:00")], onCall: nights }],
        handling: "10 min",
      },
    ],
  });
  expect(warnings.map(({ path, message }) => `${formatPath(path)} ${message}`)).toEqual([
    "tiers[1].teams[0].onCall.for fits no ticket that can get to Back: nobody is ever called",
  ]);
});
