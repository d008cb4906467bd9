import { expect, test } from "vitest";
import { expectQuantile, measured, measuredAsImported, min, outcome } from "./world.ts";

/** Of the window, minute 100 to 200; the first and the last are just outside. */
const value = measured({
  tickets: [
    { arrivedAt: 100 * min - 1, outcome: outcome.resolved, resolvedAt: 150 * min, resolvedTier: 0 },
    resolvedAfter(10, { visits: 1, tiersTouched: 0b01, resolvedTier: 0 }),
    resolvedAfter(20, { visits: 2, tiersTouched: 0b01, resolvedTier: 0, reopens: 1 }),
    resolvedAfter(60, { visits: 3, tiersTouched: 0b11, resolvedTier: 1, pingPongs: 1 }),
    { arrivedAt: 100 * min, outcome: outcome.open, entryTier: 0, tiersTouched: 0b11 },
    { arrivedAt: 150 * min, outcome: outcome.abandoned, entryTier: 0, tiersTouched: 0b01 },
    { arrivedAt: 150 * min, outcome: outcome.deflected },
    { arrivedAt: 150 * min, outcome: outcome.lost },
    { arrivedAt: 199 * min, outcome: outcome.cancelled },
    { arrivedAt: 200 * min, outcome: outcome.open },
  ],
});

function resolvedAfter(minutes: number, rest: Readonly<Record<string, number>>) {
  const arrivedAt = 120 * min;
  const resolvedAt = arrivedAt + minutes * min;
  return {
    arrivedAt,
    resolvedAt,
    firstResolvedAt: resolvedAt - (rest.reopens ?? 0) * 5 * min,
    firstResponseAt: arrivedAt + (minutes / 10) * min,
    outcome: outcome.resolved,
    entryTier: 0,
    ...rest,
  };
}

test.each([
  ["arrived", 8],
  ["resolved", 3],
  ["open", 1],
  ["abandoned", 1],
  ["deflected", 1],
  ["lost", 1],
  ["cancelled", 1],
])("%s counts tickets that arrived in the window, its end excluded", (name, count) => {
  expect(value(`overall.${name}`)).toBe(count);
});

test("resolution time runs from arrival to the last resolution, of the resolved", () => {
  expect(value("overall.resolutionTime")).toBe((10 + 20 + 60) / 3);
  expectQuantile(value("overall.resolutionTimeP50"), 20);
  expectQuantile(value("overall.resolutionTimeP90"), 60);
  expectQuantile(value("overall.resolutionTimeP95"), 60);
});

test("the first resolution counts even if it didn't stand", () => {
  expect(value("overall.firstResolutionTime")).toBe((10 + 15 + 60) / 3);
});

test("first response counts those that had one", () => {
  expect(value("overall.firstResponseTime")).toBe((1 + 2 + 6) / 3);
  expectQuantile(value("overall.firstResponseTimeP50"), 2);
  expectQuantile(value("overall.firstResponseTimeP90"), 6);
  expectQuantile(value("overall.firstResponseTimeP95"), 6);
});

test("first level resolution lets a ticket visit its entry tier twice, first contact resolution doesn't", () => {
  expect(value("overall.firstLevelResolution")).toBe(2 / 3);
  expect(value("overall.firstContactResolution")).toBe(1 / 3);
});

test("reopening is a share of what was ever resolved, ping-pong and abandonment of all", () => {
  expect(value("overall.reopenRate")).toBe(1 / 3);
  expect(value("overall.pingPongRate")).toBe(1 / 8);
  expect(value("overall.abandonmentRate")).toBe(1 / 8);
});

test("touched shares may overlap, resolved shares add up to 1", () => {
  expect(value("tiers.L1.touchedShare")).toBe(5 / 8);
  expect(value("tiers.L2.touchedShare")).toBe(2 / 8);
  expect(value("tiers.L1.resolvedShare")).toBe(2 / 3);
  expect(value("tiers.L2.resolvedShare")).toBe(1 / 3);
});

test("throughput counts what was resolved in the window, whenever it arrived", () => {
  // resolved at minutes 150, 130, 140 and 180; the window has 100 of a week's 10,080 minutes
  expect(value("overall.throughput")).toBeCloseTo(4 * 100.8, 9);
});

test("a window without tickets has counts of 0 and no means or shares", () => {
  const nothing = measured({});
  expect(nothing("overall.arrived")).toBe(0);
  expect(nothing("overall.resolutionTime")).toBeNaN();
  expect(nothing("overall.resolutionTimeP90")).toBeNaN();
  expect(nothing("overall.firstLevelResolution")).toBeNaN();
  expect(nothing("tiers.L1.touchedShare")).toBeNaN();
});

test("misplaced tickets are a share of those whose lowest able tier is known", () => {
  const inWindow = { arrivedAt: 120 * min };
  const misplaced = measured({
    tickets: [
      { ...inWindow, isOverEscalated: 1, isOverHeld: 0 },
      { ...inWindow, isOverEscalated: 1, isOverHeld: 1 },
      { ...inWindow, isOverEscalated: 0, isOverHeld: 1 },
      { ...inWindow, isOverEscalated: 0, isOverHeld: 0 },
      { ...inWindow, isOverEscalated: 0, isOverHeld: 0 },
      inWindow,
    ],
  });
  expect(misplaced("overall.misplacedTicketShare")).toBe(3 / 5);
  expect(misplaced("overall.overEscalationShare")).toBe(2 / 5);
  expect(misplaced("overall.overHoldingShare")).toBe(2 / 5);
  const unknown = measured({ tickets: [inWindow] });
  expect(unknown("overall.misplacedTicketShare")).toBeNaN();
});

test("the 32nd tier is a tier like the others", () => {
  const tiers = Array.from({ length: 32 }, (_, i) => `L${i + 1}`);
  const value = measured(
    {
      tickets: [
        {
          arrivedAt: 120 * min,
          outcome: outcome.resolved,
          resolvedAt: 121 * min,
          entryTier: 31,
          resolvedTier: 31,
          tiersTouched: 0x8000_0000,
          visits: 1,
        },
      ],
    },
    {
      names: {
        types: [],
        priorities: [],
        impacts: [],
        channels: [],
        tiers,
        teams: [],
        teamTiers: [],
        promises: [],
        rules: [],
        agents: [],
        tickets: [],
      },
      tiers: tiers.map(() => ({ kind: "staffed", feePerTicket: 0, retainerPerMonth: 0 })),
      hourlyCosts: [],
      overtimeFactors: [],
      penalties: [],
      ruleCosts: [],
    },
  );
  expect(value("tiers.L32.touchedShare")).toBe(1);
  expect(value("tiers.L1.touchedShare")).toBe(0);
  expect(value("overall.firstLevelResolution")).toBe(1);
});

test("the misrouted share counts who entered at a wrong place in the window, and isn't known of an import", () => {
  const rows = {
    tickets: [{ arrivedAt: 120 * min }, { arrivedAt: 130 * min }, { arrivedAt: 99 * min }],
    events: [
      { at: 120 * min, kind: 6, ticket: 0, rule: -1 },
      { at: 99 * min, kind: 6, ticket: 2, rule: -1 },
    ],
  };
  expect(measured(rows)("overall.misroutedShare")).toBe(1 / 2);
  expect(measuredAsImported(rows)("overall.misroutedShare")).toBeNaN();
});

test("of an import nobody knows who gave up, was turned away or never reached a person; who withdrew is told", () => {
  const arrivedAt = 120 * min;
  const imported = measuredAsImported({
    tickets: [
      { arrivedAt, outcome: outcome.resolved, resolvedAt: 130 * min },
      { arrivedAt, outcome: outcome.cancelled },
    ],
  });
  for (const name of ["abandoned", "abandonmentRate", "deflected", "deflectionRate", "lost"])
    expect([name, imported(`overall.${name}`)]).toEqual([name, NaN]);
  expect(imported("overall.cancelled")).toBe(1);
});
