import { expect, test } from "vitest";
import {
  context,
  ending,
  expectQuantile,
  measured,
  measuredAsImported,
  min,
  state,
} from "./world.ts";

const ticket = { arrivedAt: 120 * min };

/** A visit of the one ticket to L1: joined at minute 120, the rest in minutes from there. */
function visit(
  waited: number,
  worked: number,
  how: number,
  rest: Readonly<Record<string, number>> = {},
) {
  const joinedAt = 120 * min;
  const startedAt = worked > 0 ? joinedAt + waited * min : NaN;
  return {
    ticket: 0,
    arrivedAt: 120 * min,
    tier: 0,
    joinedAt,
    startedAt,
    endedAt: how === ending.open ? NaN : joinedAt + (waited + worked) * min,
    ending: how,
    queuedTime: waited * min,
    handlingTime: worked * min,
    ...rest,
  };
}

const value = measured({
  tickets: [ticket],
  visits: [
    visit(0, 10, ending.resolved),
    visit(6, 20, ending.escalated),
    visit(30, 0, ending.timer),
    visit(4, 0, ending.abandoned),
    visit(0, 5, ending.returned),
    visit(20, 0, ending.open),
    visit(99, 99, ending.resolved, { arrivedAt: 99 * min }),
  ],
});

test("waiting counts zeros, leavers and those who still wait, of the tickets that arrived in the window", () => {
  expect(value("tiers.L1.waitingTime")).toBe((0 + 6 + 30 + 4 + 0 + 20) / 6);
  expectQuantile(value("tiers.L1.waitingTimeP50"), 4);
  expectQuantile(value("tiers.L1.waitingTimeP90"), 30);
  expectQuantile(value("tiers.L1.waitingTimeP95"), 30);
  expect(value("tiers.L1.waitProbability")).toBe(4 / 6);
});

test("answered in time are visits taken up within 5 minutes here, and never those that left or still wait", () => {
  // of six, those that waited 0 and 0; 4 minutes were the wait of one that gave up
  expect(value("tiers.L1.answeredInTime")).toBe(2 / 6);
  expect(value("tiers.L2.answeredInTime")).toBeNaN();
});

test("handling is the touch time of visits that were worked on", () => {
  expectQuantile(value("tiers.L1.handlingTimeP50"), 10);
  expectQuantile(value("tiers.L1.handlingTimeP90"), 20);
  expectQuantile(value("tiers.L1.handlingTimeP95"), 20);
  expect(value("tiers.L1.handlingTime")).toBe((10 + 20 + 5) / 3);
});

test("time at the tier is that of the visits that ended", () => {
  expect(value("tiers.L1.timeAtTier")).toBe((10 + 26 + 30 + 4 + 5) / 5);
});

test("rates are shares of the visits that ended", () => {
  expect(value("tiers.L1.escalationRate")).toBe(2 / 5);
  expect(value("tiers.L1.timerEscalationShare")).toBe(1 / 2);
  expect(value("tiers.L1.returnRate")).toBe(1 / 5);
  expect(value("tiers.L1.abandonmentRate")).toBe(1 / 5);
});

test("visits per ticket counts every visit", () => {
  expect(value("tiers.L1.visitsPerTicket")).toBe(6);
});

test("a tier without visits has no rates", () => {
  expect(value("tiers.L2.waitingTime")).toBeNaN();
  expect(value("tiers.L2.waitProbability")).toBeNaN();
  expect(value("tiers.L2.escalationRate")).toBeNaN();
});

test("nobody queues at a vendor or where the capacity isn't known: waiting isn't known, not 0", () => {
  for (const kind of ["vendor", "unknown"] as const) {
    const there = measured(
      { tickets: [ticket], visits: [visit(0, 10, ending.resolved)] },
      { tiers: [{ ...context.tiers[0], kind }, context.tiers[1]] },
    );
    expect(there("tiers.L1.waitingTime")).toBeNaN();
    expect(there("tiers.L1.waitProbability")).toBeNaN();
    expect(there("tiers.L1.queueLength")).toBeNaN();
    expect(there("tiers.L1.escalationRate")).toBe(0);
  }
});

test("in an imported log, visits of unknown waiting and touch time are left out", () => {
  const known = visit(8, 10, ending.resolved);
  const unknown = { ...known, queuedTime: NaN, handlingTime: NaN };
  const imported = measuredAsImported({ tickets: [ticket], visits: [known, unknown] });
  expect(imported("tiers.L1.waitingTime")).toBe(8);
  expect(imported("tiers.L1.handlingTime")).toBe(10);
  expect(
    measuredAsImported({ tickets: [ticket], visits: [unknown] })("tiers.L1.waitingTime"),
  ).toBeNaN();
});

test("who waits for a vendor is known where it has so many slots", () => {
  const rows = {
    tickets: [{ arrivedAt: 110 * min }],
    visits: [
      {
        ticket: 0,
        tier: 1,
        arrivedAt: 110 * min,
        joinedAt: 110 * min,
        startedAt: 120 * min,
        queuedTime: 10 * min,
      },
    ],
    spans: [{ visit: 0, ticket: 0, tier: 1, state: state.queued, from: 110 * min, to: 120 * min }],
  };
  const vendor = { kind: "vendor", feePerTicket: 0, retainerPerMonth: 0 } as const;
  const free = measured(rows, { tiers: [context.tiers[0], vendor] });
  const limited = measured(rows, { tiers: [context.tiers[0], { ...vendor, hasSlots: true }] });
  expect(["waitingTime", "queueLength"].map((name) => free(`tiers.L2.${name}`))).toEqual([
    NaN,
    NaN,
  ]);
  expect(["waitingTime", "queueLength"].map((name) => limited(`tiers.L2.${name}`))).toEqual([
    10, 0.1,
  ]);
});

test("a visit turned away counts as that, and in no time or rate of those let in", () => {
  const visits = [visit(6, 4, ending.resolved), visit(0, 0, ending.lost)];
  const value = measured({ tickets: [ticket], visits });
  expect(value("tiers.L1.lostShare")).toBe(1 / 2);
  expect(value("tiers.L1.waitingTime")).toBe(6);
  expect(value("tiers.L1.waitProbability")).toBe(1);
  expect(value("tiers.L1.timeAtTier")).toBe(10);
  expect(value("tiers.L1.escalationRate")).toBe(0);
});

test("moves by authority alone are counted at the tier that lacked it, in the window", () => {
  const events = [
    { at: 99 * min, kind: 8, ticket: 0, rule: -1, value: 0 },
    { at: 120 * min, kind: 8, ticket: 0, rule: -1, value: 0 },
    { at: 130 * min, kind: 8, ticket: 1, rule: 0, value: 0 },
  ];
  expect(measured({ events })("tiers.L1.authorityMoves")).toBe(2);
  expect(measured({ events })("tiers.L2.authorityMoves")).toBe(0);
});

test("of an import it isn't known which visits were given up, turned away or moved up by a timer", () => {
  const visits = [visit(6, 4, ending.escalated), visit(0, 10, ending.resolved)];
  const imported = measuredAsImported({ tickets: [ticket], visits });
  expect(imported("tiers.L1.escalationRate")).toBe(1 / 2);
  for (const name of ["abandonmentRate", "lostShare", "timerEscalationShare"])
    expect([name, imported(`tiers.L1.${name}`)]).toEqual([name, NaN]);
});
