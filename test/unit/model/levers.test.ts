import { expect, test } from "vitest";
import {
  addedLevers,
  differInLeversAlone,
  differingLevers,
  type LeverKind,
} from "../../../src/model/levers.ts";
import { scenarioSchema, type Scenario } from "../../../src/model/scenarioSchema.ts";

type Part = Readonly<Record<string, unknown>>;

function desk(change: Part = {}, team: Part = {}): Scenario {
  return scenarioSchema.parse({
    name: "desk",
    types: [{ name: "any", share: 1 }],
    tiers: [
      { name: "L1", handling: "12 min", teams: [{ name: "desk", agents: 2, ...team }] },
      { name: "L2", handling: "1 h", teams: [{ name: "experts", agents: 2 }] },
    ],
    ...change,
  });
}

const source = "assumption";
const improvement = { name: "Training", does: "speed up work", from: "2026-01-05", effect: "5%" };
const swarm = { teams: "experts", time: "10 min", resolves: "50%", source };
const onCall = {
  duties: [{ days: "daily", hours: "00:00-24:00", agents: 1 }],
  reaction: "20 min",
};

const levers: readonly {
  readonly kind: LeverKind;
  readonly change?: Part;
  readonly team?: Part;
}[] = [
  {
    kind: "help before a person",
    change: { deflection: [{ name: "Portal", solves: "10%", rateIs: "true", source }] },
  },
  { kind: "improvements", change: { improvements: [{ ...improvement, source }] } },
  {
    kind: "swarms",
    change: { escalation: [{ name: "call", from: "L1", when: {}, to: "swarm", swarm }] },
  },
  { kind: "triage", change: { triage: { logging: "1 min", source } } },
  {
    kind: "major incidents",
    change: { majorIncidents: [{ name: "Down", type: "any", timesPerYear: 3, source }] },
  },
  {
    kind: "absences",
    team: { absences: [{ from: "2026-01-05", to: "2026-01-09", share: "20%", source }] },
  },
  { kind: "fatigue", team: { fatigue: { above: "85%", over: "2 weeks", slower: "10%", source } } },
  { kind: "attrition", team: { attrition: { yearlyRate: "30%", timeToHire: "42 days", source } } },
  { kind: "on call", team: { onCall: { ...onCall, source } } },
  {
    kind: "several at once",
    team: { atOnce: { channels: "chat", most: 2, slower: "10%", source } },
  },
];

test.each(levers)(
  "scenarios differ in a lever where one has it: $kind",
  ({ kind, change, team }) => {
    expect(differingLevers(desk(), desk(change, team))).toEqual([kind]);
    expect(differingLevers(desk(change, team), desk())).toEqual([kind]);
    expect(differingLevers(desk(change, team), desk(change, team))).toEqual([]);
  },
);

test("agents, names and rules that call nobody are no levers", () => {
  const rule = { name: "late", when: { timeUnresolved: "4 h" }, to: "next" };
  expect(differingLevers(desk(), desk({ name: "other", escalation: [rule] }))).toEqual([]);
  expect(differingLevers(desk(), desk({}, { agents: 3, hourlyCost: 10 }))).toEqual([]);
});

test("a lever that both have, with figures of its own in each, differs", () => {
  const of = (yearlyRate: string) =>
    desk({}, { attrition: { yearlyRate, timeToHire: "42 days", source } });
  expect(differingLevers(of("30%"), of("20%"))).toEqual(["attrition"]);
});

test("teams count by their names, in whatever order they stand", () => {
  const team = (name: string) => ({ name, agents: 1, onCall: { ...onCall, source } });
  const of = (...names: string[]) =>
    desk({ tiers: [{ name: "L1", handling: "1 h", teams: names.map(team) }] });
  expect(differingLevers(of("a", "b"), of("b", "a"))).toEqual([]);
  expect(differingLevers(of("a"), of("b"))).toEqual(["on call"]);
});

test("scenarios differ in levers alone whatever is said of them", () => {
  const evidence = [{ parameter: "tiers.L1.handling", from: "stated" }];
  const trained = desk({
    name: "other",
    description: "Trained",
    improvements: [{ ...improvement, source }],
    escalation: [{ name: "call", from: "L1", when: {}, to: "swarm", swarm }],
    evidence,
  });
  expect(differInLeversAlone(desk(), trained)).toBe(true);
  expect(differInLeversAlone(desk({}, { agents: 3 }), trained)).toBe(false);
});

test.each(levers)(
  "a lever whose figures come from elsewhere is the same: $kind",
  ({ change, team }) => {
    const [from, elsewhere] = ["assumption", "a pilot of our own"].map((told) => {
      const renamed = (part: Part = {}): Part =>
        JSON.parse(JSON.stringify(part).replaceAll(source, told)) as Part;
      return desk(renamed(change), renamed(team));
    });
    expect(differingLevers(from, elsewhere)).toEqual([]);
    expect(addedLevers(from, elsewhere)).toEqual([]);
    expect(differInLeversAlone(from, elsewhere)).toBe(true);
  },
);

test("a lever whose value for a type called source is another isn't the same", () => {
  const of = (solved: string) => {
    const portal = { name: "Portal", solves: { byType: { source: solved } }, rateIs: "true" };
    return desk({ types: [{ name: "source", share: 1 }], deflection: [portal] });
  };
  expect(differingLevers(of("10%"), of("20%"))).toEqual(["help before a person"]);
});
