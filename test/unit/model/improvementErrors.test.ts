import { expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { formatPath } from "../../../src/model/scenarioPath.ts";

/** What is said of a desk with these improvements: errors, then warnings. */
function said(...improvements: object[]): string[] {
  const { errors, warnings } = parseScenario({
    name: "Desk",
    types: [
      { name: "a", ticketsPerWeek: 10, resolvableFrom: { L1: "80%", L2: "20%" } },
      { name: "alert", ticketsPerWeek: 0 },
    ],
    tiers: [
      {
        name: "L1",
        teams: [
          {
            name: "Front",
            agents: 3,
            shrinkage: "20%",
            absences: [{ from: "2026-02-01", to: "2026-02-10", share: "50%" }],
          },
        ],
        handling: "10 min",
      },
      { name: "L2", teams: [{ name: "Back", agents: "unlimited" }], handling: "10 min" },
      { name: "L3", vendor: { turnAround: "1 day" } },
    ],
    improvements,
  });
  return [...errors, ...warnings].map(({ path, message }) => `${formatPath(path)} ${message}`);
}

const faster = {
  name: "Faster",
  does: "speed up work",
  from: "2026-02-02",
  effect: "20%",
  source: "assumption",
};
const alerts = { type: "alert", precision: "40%" };
const seen = { ...faster, does: "prevent tickets", types: "a", alerts };
const learning = { time: "5 min", halfwayAfter: 40 };
const shift = { ...faster, does: "shift left", tier: "L2" };

it.each<readonly [improvement: object, message: string]>([
  [{ ...faster, effect: "120%" }, "improvements[0].effect must be at most 100 %, got 120 %"],
  [
    { ...faster, does: "prevent ticket" },
    'improvements[0].does must be one of prevent tickets, prevent reopenings, shift left, speed up work, ease triage, got "prevent ticket"; did you mean "prevent tickets"?',
  ],
  [{ ...faster, cost: { once: -5 } }, "improvements[0].cost.once must be at least 0, got -5"],
  [
    { ...faster, cost: { once: 5, spreadOver: "0 min" } },
    "improvements[0].cost.spreadOver must be above 0, got 0 min",
  ],
  [{ ...faster, types: "b" }, 'improvements[0].types must be a type, one of a, alert, got "b"'],
  [{ ...faster, tiers: "L3" }, "improvements[0].tiers must have teams: nobody of ours works at L3"],
  [
    { ...faster, does: "ease triage" },
    "improvements[0].does needs a triage to ease: the scenario has none",
  ],
  [{ ...shift, tier: "L1" }, "improvements[0].tier must have a tier below it: L1 is the lowest"],
  [
    { ...shift, tier: "L3" },
    "improvements[0] has nothing to shift: no ticket of its types takes L3",
  ],
  [
    { ...faster, from: "2025-02-03", learnsFrom: { ...learning, tiers: "L1" } },
    "improvements[0].from lies before the run, which begins on 2026-01-05 and lasts 8 weeks: nothing is learnt from tickets before it, so that none of it is there at its start; say with atFirst how much is",
  ],
  [
    { ...faster, from: "2024-02-05", fades: "55%" },
    "improvements[0].from lies too far back: at 55 % a year all of it has faded before the measured weeks",
  ],
  [
    { ...faster, takes: [{ team: "Front", share: "10%", to: "2026-02-01" }] },
    "improvements[0].takes[0].to must not be before from, 2026-02-02, got 2026-02-01",
  ],
  [
    { ...faster, takes: [{ team: "Front", share: "40%", to: "2026-02-20" }] },
    "improvements[0].takes[0].share must leave somebody to be taken: with the shrinkage and what else there is on 2026-02-02 it makes 110 % of Front, got 40 %",
  ],
  [
    { ...faster, from: "2026-01-12", takes: [{ team: "Front", share: "40%", to: "2026-02-20" }] },
    "improvements[0].takes[0].share must leave somebody to be taken: with the shrinkage and what else there is on 2026-02-01 it makes 110 % of Front, got 40 %",
  ],
  [
    { ...faster, takes: [{ team: "Back", share: "40%", to: "2026-02-20" }] },
    "improvements[0].takes[0].team must have so many agents: Back has no limit",
  ],
  [
    { ...faster, takes: [{ team: "Nobody", share: "40%", to: "2026-02-20" }] },
    'improvements[0].takes[0].team must be a team, one of Front, Back, got "Nobody"',
  ],
  [
    { ...faster, after: "20 weeks" },
    "improvements[0].from comes too late for the run, which begins on 2026-01-05 and lasts 8 weeks: its effect doesn't show",
  ],
  [
    { ...faster, atFirst: "30%" },
    "improvements[0].atFirst must be at most the effect, 20 %, to which it grows, got 30 %",
  ],
  [
    { ...faster, does: "prevent reopenings" },
    "improvements[0].does needs reopenings to prevent: the scenario has none",
  ],
  [
    { ...faster, learnsFrom: learning, growsOver: "4 weeks" },
    "improvements[0].growsOver must be left out: it grows with the tickets it learns from, not over time, got 4 weeks",
  ],
  [
    { ...faster, learnsFrom: { ...learning, tiers: ["L1", "L3"] } },
    "improvements[0].learnsFrom.tiers[1] must have teams: nobody of ours works at L3",
  ],
  [
    { ...faster, learnsFrom: { ...learning, tiers: "L4" } },
    'improvements[0].learnsFrom.tiers must be a tier, one of L1, L2, L3, got "L4"',
  ],
  [
    { ...faster, learnsFrom: { ...learning, halfwayAfter: 0 } },
    "improvements[0].learnsFrom.halfwayAfter must be at least 0.01, got 0",
  ],
  [
    { ...faster, learnsFrom: { halfwayAfter: 10 } },
    "improvements[0].learnsFrom.time is missing: it must be a duration such as 12 min, or a distribution such as { mean: 12 min, cv: 0.8 }",
  ],
  [
    { ...seen, alerts: { ...alerts, type: "b" } },
    'improvements[0].alerts.type must be a type, one of a, alert, got "b"',
  ],
  [
    { ...seen, alerts: { ...alerts, precision: "1%" } },
    "improvements[0].alerts.precision must be at least 2 %, got 1 %",
  ],
  [
    { ...seen, alerts: { ...alerts, ahead: "0 min" } },
    "improvements[0].alerts.ahead must be above 0, got 0 min",
  ],
  [
    { ...seen, types: ["a", "alert"] },
    "improvements[0].types must be given without alert: it is what an alert is, and no alert is seen coming",
  ],
  [
    { ...seen, types: undefined },
    "improvements[0].types must be given without alert: it is what an alert is, and no alert is seen coming",
  ],
])("%j", (improvement, message) => {
  expect(said(improvement)).toEqual([message]);
});

it("learns where it shifts from, unless told where else", () => {
  const missing =
    "improvements[0].learnsFrom.tiers is missing: it must have teams: nobody of ours works at L3, which it shifts from";
  expect(said({ ...shift, tier: "L3", learnsFrom: learning })[0]).toBe(missing);
  const told = { ...shift, tier: "L3", learnsFrom: { ...learning, tiers: "L2" } };
  expect(said(told)).not.toContain(missing);
});

const all = { ...faster, name: "All of it", effect: 1 };
const later = { ...faster, after: "2 weeks" };
const nothingLeft = 'has nothing left to act on: by the time it shows, "All of it" does all of it';

it.each<readonly [what: string, improvements: readonly object[], said: readonly string[]]>([
  ["all work is saved", [all, later], [`improvements[1] ${nothingLeft}`]],
  ["whichever is listed first", [later, all], [`improvements[0] ${nothingLeft}`]],
  ["at the same time the first does it", [all, faster], [`improvements[1] ${nothingLeft}`]],
  [
    "no ticket comes",
    [
      { ...all, does: "prevent tickets" },
      { ...shift, after: "2 weeks" },
    ],
    [`improvements[1] ${nothingLeft}`],
  ],
  [
    "all that L2 does is shifted",
    [
      { ...all, does: "shift left", tier: "L2" },
      { ...shift, after: "2 weeks" },
    ],
    [`improvements[1] ${nothingLeft}`],
  ],
  ["it shows before", [{ ...all, after: "2 weeks" }, faster], []],
  ["it isn't all yet", [{ ...all, growsOver: "3 weeks" }, later], []],
  ["it doesn't last", [{ ...all, fades: "10%" }, later], []],
  ["another type", [{ ...all, types: "alert" }, later], []],
  [
    "another tier",
    [
      { ...all, tiers: "L1" },
      { ...later, tiers: "L2" },
    ],
    [],
  ],
  ["something else", [all, { ...shift, after: "2 weeks" }], []],
  [
    "seen coming, perhaps in time",
    [
      { ...all, does: "prevent tickets", types: "a", alerts: { ...alerts, ahead: "1 h" } },
      { ...later, types: "a" },
    ],
    [],
  ],
])("contradiction: %s", (_, improvements, expected) => {
  expect(said(...improvements)).toEqual(expected);
});

it("shifts nothing to a tier that mayn't resolve it", () => {
  const { errors } = parseScenario({
    name: "Desk",
    types: [
      { name: "a", ticketsPerWeek: 10, resolvableFrom: { L1: "80%", L2: "20%" } },
      { name: "b", ticketsPerWeek: 10, resolvableFrom: { L1: "80%", L2: "20%" } },
    ],
    tiers: [
      {
        name: "L1",
        teams: [{ name: "Front", agents: 3 }],
        handling: "10 min",
        authority: { types: ["b"] },
      },
      { name: "L2", teams: [{ name: "Back", agents: 3 }], handling: "10 min" },
    ],
    improvements: [
      { ...shift, types: "a" },
      { ...shift, name: "Both" },
    ],
  });
  expect(errors.map(({ path, message }) => `${formatPath(path)} ${message}`)).toEqual([
    "improvements[0].types must name a type that L1 may resolve, one of b: the others it passes on, able to or not",
  ]);
});

it("learns from some tickets, if it is to grow with them", () => {
  expect(said({ ...faster, learnsFrom: { ...learning, share: 0 } })).toEqual([
    "improvements[0].learnsFrom.share must be above 0 %, since it grows with the tickets learnt from, got 0 %",
  ]);
});

it("says where its figures come from", () => {
  const { source, ...unsourced } = faster;
  expect(source).toBe("assumption");
  expect(said(unsourced)).toEqual([expect.stringContaining("improvements[0].source is missing")]);
});

it("can't be of two minds: another name, or one of them", () => {
  expect(said(faster, faster)).toEqual([
    'improvements[1].name must be unique, got "Faster", which another improvement is called',
  ]);
});

it("may have begun before the run, where something of it is left, or said to be there", () => {
  const before = { ...faster, from: "2025-02-03" };
  expect(said({ ...before, fades: "55%" })).toEqual([]);
  expect(said({ ...before, atFirst: "5%", learnsFrom: { ...learning, tiers: "L1" } })).toEqual([]);
});

it.each([
  [{ ...faster, tiers: "L2" }, "tiers saves nothing: no ticket of its types can get to L2"],
  [{ ...faster, tiers: ["L1", "L2"] }, null],
  [
    {
      ...faster,
      does: "prevent tickets",
      types: "a",
      learnsFrom: { ...learning, tiers: ["L2", "L3"] },
    },
    "learnsFrom.tiers teaches nothing: no ticket of its types can get to L2 or L3",
  ],
  [{ ...faster, types: "b", tiers: "L2" }, null],
])("tickets of its types get to its tiers: %j", (improvement, message) => {
  const tier = (name: string) => ({
    name,
    teams: [{ name: `${name} team`, agents: 3 }],
    handling: "10 min",
  });
  const { errors, warnings } = parseScenario({
    name: "Desk",
    types: [
      { name: "a", ticketsPerWeek: 10 },
      ...(message === null ? [{ name: "b", ticketsPerWeek: 10, resolvableFrom: "L2" }] : []),
    ],
    tiers: [tier("L1"), tier("L2"), tier("L3")],
    improvements: [improvement],
  });
  expect(errors).toEqual([]);
  const said = warnings.map(({ path, message: own }) => `${formatPath(path)} ${own}`);
  expect(said).toEqual(message === null ? [] : [`improvements[0].${message}`]);
});
