import { expect, test } from "vitest";
import { foldLog } from "../../../src/log/foldTogether.ts";
import { levelFigures } from "../../../src/metrics/theory/levelFigures.ts";
import { ticketFigures } from "../../../src/metrics/theory/ticketFigures.ts";
import { visitFigures } from "../../../src/metrics/theory/visitFigures.ts";
import { logOf } from "../log/logOf.ts";
import { context, ending, expectQuantile, min, outcome, state } from "./world.ts";

/** A visit of a ticket of minute 120 to a tier: waiting and work in minutes. */
function visit(type: number, tier: number, waited: number, worked: number, how: number) {
  return {
    ticket: 0,
    arrivedAt: 120 * min,
    type,
    tier,
    joinedAt: 120 * min,
    startedAt: worked > 0 ? (120 + waited) * min : NaN,
    endedAt: (120 + waited + worked) * min,
    queuedTime: waited * min,
    handlingTime: worked * min,
    ending: how,
  };
}

const log = logOf({
  tickets: [
    { type: 0, arrivedAt: 120 * min, outcome: outcome.resolved, resolvedAt: 140 * min },
    { type: 1, arrivedAt: 120 * min, outcome: outcome.resolved, resolvedAt: 170 * min },
    { type: 1, arrivedAt: 99 * min, outcome: outcome.resolved, resolvedAt: 199 * min },
  ],
  visits: [
    visit(0, 0, 0, 10, ending.resolved),
    visit(0, 0, 4, 20, ending.resolved),
    visit(1, 0, 8, 30, ending.resolved),
    visit(1, 0, 12, 0, ending.timer),
    visit(1, 0, 0, 0, ending.lost),
    visit(0, 1, 50, 1, ending.resolved),
    Object.assign(visit(0, 0, 99, 1, ending.resolved), {
      arrivedAt: 99 * min,
      joinedAt: 99 * min,
      endedAt: 110 * min,
    }),
  ],
  spans: [
    { visit: 0, ticket: 0, tier: 0, team: 0, state: state.queued, from: 90 * min, to: 110 * min },
    {
      visit: 0,
      ticket: 0,
      tier: 0,
      team: 0,
      state: state.handling,
      from: 110 * min,
      to: 150 * min,
    },
    {
      visit: 0,
      ticket: 0,
      tier: 0,
      team: 0,
      state: state.diagnosing,
      from: 140 * min,
      to: 150 * min,
    },
    {
      visit: 0,
      ticket: 0,
      tier: 1,
      team: 1,
      state: state.handling,
      from: 100 * min,
      to: 200 * min,
    },
  ],
  staffing: [
    { team: 0, from: 0, to: 150 * min, available: 2, paid: 2 },
    { team: 1, from: 0, to: 300 * min, available: 5, paid: 5 },
  ],
});

const l1 = visitFigures(context, {
  tier: 0,
  waits: [4 * min, 8 * min - 1],
  stays: [12 * min, 24 * min],
});
foldLog(log, l1);

test("waiting is over the tier's visits of tickets that arrived in the window, lost ones left out", () => {
  expect(l1.meanWaiting()).toBe((0 + 4 + 8 + 12) / 4);
  expect(l1.meanWaitingOfServed()).toBe((0 + 4 + 8) / 3);
  expect(l1.meanWaitingOfThoseWhoWait()).toBe((4 + 8 + 12) / 3);
  expect(l1.waitProbability()).toBe(3 / 4);
  expectQuantile(l1.waitingQuantile(0.75), 8);
});

test("the variance of waiting is that of the visits", () => {
  // mean 6: squared deviations 36, 4, 4, 36
  expect(l1.varianceOfWaiting()).toBe(20);
});

test("thresholds are exact: above is above, within is at most", () => {
  expect(l1.waitsAbove(0)).toBe(2 / 4);
  expect(l1.waitsAbove(1)).toBe(2 / 4);
  expect(l1.servedWithin(0)).toBe(2 / 4);
  expect(l1.staysAbove(0)).toBe(2 / 4);
  expect(l1.staysAbove(1)).toBe(1 / 4);
});

test("those who leave unserved, and those who find the tier full, are shares of the visits", () => {
  expect(l1.leftUnserved()).toBe(1 / 4);
  expect(l1.lostShare()).toBe(1 / 5);
});

test("a stay is from joining to leaving, unworked what isn't handling of it", () => {
  expect(l1.meanStay()).toBe((10 + 24 + 38 + 12) / 4);
  expect(l1.meanUnworkedStay()).toBe((0 + 4 + 8 + 12) / 4);
});

test("visits per ticket are per ticket that arrived in the window", () => {
  expect(l1.visitsPerTicket()).toBe(5 / 2);
});

test("one type at a tier is counted by itself", () => {
  const ofType = visitFigures(context, { tier: 0, types: [1] });
  foldLog(log, ofType);
  expect(ofType.meanWaiting()).toBe((8 + 12) / 2);
});

test("tickets' stays are from arrival to the last resolution, of all or of one type", () => {
  const all = ticketFigures(context);
  const second = ticketFigures(context, { types: [1] });
  foldLog(log, all);
  foldLog(log, second);
  expect(all.meanStay()).toBe((20 + 50) / 2);
  expect(second.meanStay()).toBe(50);
});

test("levels are averages over the window", () => {
  const levels = levelFigures(context, { tier: 0 });
  foldLog(log, levels);
  expect(levels.meanQueue()).toBe(10 / 100);
  expect(levels.meanBusy()).toBe((40 + 10) / 100);
  // stays of 10, 24, 38, 12, 0, and minute 99 to 110 of which 10 are in the window
  expect(levels.meanPresent()).toBe((10 + 24 + 38 + 12 + 0 + 10) / 100);
  expect(levels.throughput()).toBe(5 / 100);
});

test("for one type, presence is known and busy agents aren't", () => {
  const levels = levelFigures(context, { tier: 0, types: [1] });
  foldLog(log, levels);
  expect(levels.meanPresent()).toBe((38 + 12) / 100);
  expect(levels.meanBusy()).toBeNaN();
});

test("snapshots see what begins at their instant and not what ends at it, period after period", () => {
  const snapshots = [
    { at: 30 * min, period: 90 * min },
    { at: 10 * min, period: 20 * min },
    { at: 130 * min, period: Infinity },
  ];
  const levels = levelFigures(context, { tier: 0, snapshots });
  foldLog(log, levels);
  // minute 120 alone (30 and 210 are outside): four visits joined then stay for a while, the lost one doesn't
  expect(levels.presentAt(0)).toBe(4);
  // minutes 110, 130, 150, 170, 190: at 110 the early visit has just gone; at 130 three are there; at 150 one
  expect(levels.presentAt(1)).toBe((0 + 3 + 1 + 0 + 0) / 5);
  expect(levels.presentAt(2)).toBe(3);
});

test("all are busy at a snapshot where as many work as are available", () => {
  const one = levelFigures(context, {
    tier: 0,
    snapshots: [
      { at: 145 * min, period: Infinity },
      { at: 130 * min, period: Infinity },
    ],
  });
  foldLog(log, one);
  expect(one.allBusyAt(0)).toBe(1);
  expect(one.allBusyAt(1)).toBe(0);
});
