import { expect, test } from "vitest";
import { measureContext } from "../../../src/metrics/measureContext.ts";
import { scenarioSchema } from "../../../src/model/scenarioSchema.ts";
import { names } from "../log/logOf.ts";

const scenario = scenarioSchema.parse({
  name: "desk",
  demand: { ticketsPerWeek: 100 },
  types: [{ name: "password", share: 1 }],
  tiers: [
    {
      name: "L1",
      handling: "10 min",
      teams: [
        { name: "desk", agents: 2, hourlyCost: 20 },
        { name: "night", agents: 1, hourlyCost: 30 },
      ],
    },
    { name: "L2", handling: "1 h", teams: [{ name: "pool", agents: "unlimited" }] },
    { name: "L3", capacity: "unknown", visitTime: "2 h" },
    { name: "L4", vendor: { turnAround: "1 days", feePerTicket: 40, retainerPerMonth: 500 } },
  ],
  escalation: [
    { name: "warn", when: { timeUnresolved: "4 h" }, cost: 3 },
    { name: "move", when: { timeInTier: "4 h" }, to: "next" },
  ],
  promises: [
    { name: "solve", measure: "resolution", limit: "8 h" },
    { name: "answer", measure: "first response", limit: "1 h", penalty: { once: 10, cap: 50 } },
  ],
});

const window = { from: 10, to: 20 };
const context = measureContext(scenario, names, window);

test("each tier is what its capacity makes it", () => {
  expect(context.tiers.map((tier) => tier.kind)).toEqual([
    "staffed",
    "unlimited",
    "unknown",
    "vendor",
  ]);
});

test("a vendor has its fee and retainer, other tiers have none", () => {
  expect(context.tiers[3]).toMatchObject({ feePerTicket: 40, retainerPerMonth: 500 });
  expect(context.tiers[0]).toMatchObject({ feePerTicket: 0, retainerPerMonth: 0 });
});

test("hourly costs stand in the order of the teams through all tiers", () => {
  expect(context.hourlyCosts).toEqual([20, 30, 0]);
  expect(context.overtimeFactors).toEqual([1, 1, 1]);
});

test("standby is paid for the duties in the window that no shift covers, call-outs as overtime unless said", () => {
  const team = {
    name: "desk",
    shifts: [{ days: "mon-fri", hours: "09:00-17:00", agents: 1 }],
    holidays: ["2026-01-14"],
    overtimeFactor: 1.25,
    onCall: {
      duties: [
        { days: "mon-fri", hours: "16:00-18:00", agents: 2 },
        { days: "wed", hours: "09:00-12:00", agents: 1 },
      ],
      reaction: "10 min",
      standbyPerHour: 5,
      source: "assumption",
    },
  };
  const given = scenarioSchema.parse({
    name: "on call",
    types: [{ name: "ticket", ticketsPerWeek: 1 }],
    tiers: [{ name: "L1", handling: "10 min", teams: [team, { name: "other", agents: 1 }] }],
  });
  const day = 86_400_000;
  const names = { ...context.names, teams: ["desk", "other"], teamTiers: [0, 0] };
  // From Thursday 2026-01-08 to Thursday 15th: an hour on four days; two hours on the holiday, and its morning. For two each, and one.
  const { onCall } = measureContext(given, names, { from: 3 * day, to: 10 * day });
  const hours = onCall![0].duties.map(({ from, to, agents }) => [(to - from) / 3_600_000, agents]);
  const late = [1, 2];
  expect(hours).toEqual([late, late, late, late, [3, 1], [2, 2]]);
  expect(onCall![0]).toMatchObject({ standbyPerHour: 5, factor: 1.25 });
  expect(onCall![1]).toEqual({ standbyPerHour: 0, duties: [], factor: 1 });
});

test("a promise without a penalty costs nothing, one without a cap has no bound", () => {
  expect(context.penalties).toEqual([
    { vendor: -1, once: 0, perHour: 0, cap: Infinity },
    { vendor: -1, once: 10, perHour: 0, cap: 50 },
  ]);
});

test("rules cost what they say", () => {
  expect(context.ruleCosts).toEqual([3, 0]);
});

test("the context survives a move between threads", () => {
  expect(structuredClone(context)).toEqual(context);
});
