import { expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { formatPath } from "../../../src/model/scenarioPath.ts";

/** What is said of a desk with these escalation rules: errors, then warnings. */
function said(...escalation: object[]): string[] {
  const { errors, warnings } = parseScenario({
    name: "Desk",
    types: [{ name: "a", ticketsPerWeek: 10, resolvableFrom: { L1: "80%", L2: "20%" } }],
    tiers: [
      { name: "L1", teams: [{ name: "Front", agents: 3 }], handling: "10 min" },
      { name: "L2", teams: [{ name: "Back", agents: 3 }], handling: "10 min" },
      { name: "L3", teams: [{ name: "Engineers", agents: 3 }], handling: "10 min" },
      { name: "L4", vendor: { turnAround: "1 day" } },
    ],
    escalation,
  });
  return [...errors, ...warnings].map(({ path, message }) => `${formatPath(path)} ${message}`);
}

const swarm = { teams: "Back", time: "10 min", resolves: "70%" };
const rule = { name: "ask", from: "L1", when: { outcome: "unsolved" }, to: "swarm", swarm };

it("takes one that calls people from elsewhere when an attempt ends", () => {
  expect(said(rule, { ...rule, name: "all", swarm: { ...swarm, teams: ["Engineers"] } })).toEqual(
    [],
  );
});

it.each<readonly [rule: object, message: string]>([
  [
    { name: "ask", from: "L1", when: { outcome: "unsolved" }, to: "swarm" },
    "escalation[0] is missing swarm: a rule to swarm must say who joins",
  ],
  [{ ...rule, to: "next" }, "escalation[0].swarm must be left out: it isn't a rule to swarm"],
  [
    { ...rule, when: {} },
    "escalation[0].when is missing outcome: a swarm is called when an attempt ends unsolved, by its time box, or without authority",
  ],
  [
    { ...rule, whileHandled: "keep work" },
    "escalation[0].whileHandled must be left out: who calls a swarm has the ticket in hand",
  ],
  [
    { ...rule, from: "L4" },
    "escalation[0].from must name a tier with teams: somebody of ours must call",
  ],
  [
    { ...rule, swarm: { ...swarm, teams: ["Back", "Front"] } },
    "escalation[0].swarm.teams[1] must be of another tier: Front is at L1, which calls",
  ],
  [
    { ...rule, swarm: { ...swarm, teams: ["Back", "Back"] } },
    "escalation[0].swarm.teams[1] must not be named twice, got Back",
  ],
  [
    { ...rule, swarm: { ...swarm, teams: "Bakc" } },
    'escalation[0].swarm.teams must be a team, one of Front, Back, Engineers, got "Bakc"; did you mean "Back"?',
  ],
  [
    { ...rule, swarm: { ...swarm, resolves: "120%" } },
    "escalation[0].swarm.resolves must be at most 100 %, got 120 %",
  ],
  [
    { ...rule, swarm: { teams: "Back", resolves: 1 } },
    "escalation[0].swarm.time is missing: it must be a duration such as 12 min, or a distribution such as { mean: 12 min, cv: 0.8 }",
  ],
])("%j", (given, message) => {
  expect(said(given)).toEqual([message]);
});

it("refuses to let tiers wait for each other, at once or round a circle", () => {
  const up = { ...rule, name: "up", swarm: { ...swarm, teams: "Engineers" }, from: "L2" };
  const down = { ...rule, name: "down", swarm: { ...swarm, teams: "Front" }, from: "L3" };
  expect(said(rule, up)).toEqual([]);
  expect(said(rule, up, down)).toEqual([
    "escalation[0].swarm.teams must not call in a circle, in which each waits for the next: L1 calls L2 calls L3 calls L1",
  ]);
  const back = { ...down, from: "L2" };
  expect(said(up, rule, back)).toEqual([
    "escalation[1].swarm.teams must not call in a circle, in which each waits for the next: L1 calls L2 calls L1",
  ]);
});

it("calls no tier like what means a swarm", () => {
  const { errors } = parseScenario({
    name: "Desk",
    types: [{ name: "a", ticketsPerWeek: 10 }],
    tiers: [{ name: "swarm", teams: [{ name: "Front", agents: 3 }], handling: "10 min" }],
  });
  expect(errors.map(({ message }) => message)).toEqual([
    "must not be swarm, which has a meaning of its own",
  ]);
});
