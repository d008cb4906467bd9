import { expect } from "vitest";
import type { TicketLog } from "../../../src/log/ticketLog.ts";
import {
  clockEndings,
  spanStates,
  ticketOutcomes,
  visitEndings,
} from "../../../src/log/ticketLog.ts";
import { loggedContext, type MeasureContext } from "../../../src/metrics/measureContext.ts";
import { measurePaths } from "../../../src/metrics/measurePaths.ts";
import { measureLog } from "../../../src/metrics/measureRun.ts";
import { logOf, names, type Rows } from "../log/logOf.ts";

/** Codes by their words, so that a hand-written log can be read. */
export const outcome = codes(ticketOutcomes);
export const ending = codes(visitEndings);
export const state = codes(spanStates);
export const clock = codes(clockEndings);

function codes<T extends string>(words: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(words.map((word, code) => [word, code])) as Record<T, number>;
}

export const min = 60_000;

/** Two tiers, L1 (team "desk", 20 an hour) and L2 (team "experts", 50 an hour), measured from minute 100 to minute 200. */
export const context: MeasureContext = {
  window: { from: 100 * min, to: 200 * min },
  names,
  tiers: [staffed(), staffed()],
  hourlyCosts: [20, 50],
  overtimeFactors: [1, 1],
  penalties: [
    { vendor: -1, once: 10, perHour: 0, cap: Infinity },
    { vendor: -1, once: 5, perHour: 6, cap: 20 },
  ],
  ruleCosts: [3],
  answerWithin: 5 * min,
  localTime: { changes: [], shifts: [Date.UTC(2026, 0, 5)] },
  breakdowns: [],
};

function staffed(): MeasureContext["tiers"][number] {
  return { kind: "staffed", feePerTicket: 0, retainerPerMonth: 0 };
}

/** The value under a path such as "tiers.L1.waitingTime". */
export function measured(
  rows: Rows,
  given: Partial<MeasureContext> = {},
): (path: string) => number {
  const full = { ...context, ...given };
  return valuesOf(logOf(rows, { window: full.window, names: full.names }), full);
}

export function measuredAsImported(rows: Rows): (path: string) => number {
  const log = logOf(rows, { window: context.window, origin: "import" });
  return valuesOf(log, loggedContext(log));
}

export function valuesOf(log: TicketLog, context: MeasureContext): (path: string) => number {
  const { values } = measureLog(log, context);
  const byPath = new Map(
    measurePaths(context).map(({ keys }, i) => [keys.join("."), values[i]] as const),
  );
  return (path) => {
    const value = byPath.get(path);
    if (value === undefined) throw new Error(`no such path: ${path}`);
    return value;
  };
}

/** Quantiles are read from buckets: within 1/1,024. */
export function expectQuantile(value: number, exact: number): void {
  expect(Math.abs(value / exact - 1)).toBeLessThan(1 / 1_024);
}
