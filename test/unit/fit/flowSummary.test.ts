import { describe, expect, test } from "vitest";
import { backtest } from "../../../src/fit/backtest.ts";
import { flowSummary } from "../../../src/fit/flowSummary.ts";
import { logOf, type WrittenTicket } from "./logOf.ts";

const minute = 60_000;

/** Three tickets: resolved at once at L1; up and back down; open at L2. */
const tickets: WrittenTicket[] = [
  { at: 1, visits: [{ tier: "L1", from: 1, to: 2, ending: "resolved" }] },
  {
    at: 2,
    visits: [
      { tier: "L1", from: 2, to: 3, ending: "escalated" },
      { tier: "L2", from: 3, to: 4, ending: "moved" },
      { tier: "L2", from: 4, to: 5, ending: "returned" },
      { tier: "L1", from: 5, to: 7, ending: "resolved" },
      { tier: "L1", from: 9, to: 12, ending: "resolved", isReopened: true },
    ],
  },
  { at: 3, visits: [{ tier: "L2", from: 3, ending: "open" }] },
];

describe("the flow of a log", () => {
  const flow = flowSummary(logOf({ tickets, window: { from: 0, to: 168 } }));

  test("counts each ticket once at each tier it came to", () => {
    expect(Object.fromEntries(flow.touched)).toEqual({ L1: 2, L2: 2 });
  });

  test("counts moves between tiers, not those between teams of one, nor reopenings", () => {
    expect(Object.fromEntries(flow.moves)).toEqual({ "L1 → L2": 1, "L2 → L1": 1 });
  });

  test("times resolution to the last one, of resolved tickets", () => {
    expect(flow).toMatchObject({ tickets: 3, resolved: 2, weeks: 1 });
    // 60 min and 600 min, nearest rank; the histogram is exact to 0.1 %
    expect(Math.abs(flow.resolutionTimeP50 / (60 * minute) - 1)).toBeLessThan(0.001);
    expect(Math.abs(flow.resolutionTimeP90 / (600 * minute) - 1)).toBeLessThan(0.001);
  });

  test("leaves out incomplete tickets, unless told otherwise, and those that arrived outside the window", () => {
    const others = [
      { ...tickets[0], isIncomplete: true },
      { ...tickets[0], at: 500, visits: [] },
    ];
    const log = logOf({ tickets: [...tickets, ...others], window: { from: 0, to: 168 } });
    expect(flowSummary(log).tickets).toBe(3);
    expect(flowSummary(log, { withIncomplete: true }).tickets).toBe(4);
  });
});

describe("a backtest", () => {
  const logged = flowSummary(logOf({ tickets, window: { from: 0, to: 168 } }));

  test("of a log against itself differs nowhere", () => {
    const rows = backtest(logged, [logged, logged]);
    expect(rows.map(({ measure }) => measure)).toEqual([
      "median resolution time",
      "p90 resolution time",
      "tickets at L1",
      "tickets at L2",
      "moves L1 → L2",
      "moves L2 → L1",
    ]);
    for (const { difference } of rows) expect(difference).toBe(0);
  });

  test("shows what only one side has: nothing is left out", () => {
    const simulated = { ...logged, moves: new Map([["L2 → L3", 3]]) };
    const rows = backtest(logged, [simulated]);
    const lost = rows.find(({ measure }) => measure === "moves L1 → L2")!;
    expect(lost).toMatchObject({ loggedCount: 1, difference: -1 });
    const found = rows.find(({ measure }) => measure === "moves L2 → L3")!;
    expect(found).toMatchObject({ logged: 0, difference: null });
    expect(found.simulated.mean).toBe(100);
  });

  test("gives the mean over replications and its interval", () => {
    const double = { ...logged, resolutionTimeP50: 2 * logged.resolutionTimeP50 };
    const [median] = backtest(logged, [logged, double]);
    // mean of 1 and 2 times: 50 % more; with n = 2, t = 12.71
    expect(median.difference).toBeCloseTo(0.5, 9);
    expect(median.simulated.n).toBe(2);
    expect((median.simulated.high! - median.simulated.mean!) / median.logged).toBeCloseTo(
      (12.7062 * Math.SQRT1_2) / Math.SQRT2,
      3,
    );
  });
});
