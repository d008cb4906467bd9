import type { QueueingCase } from "./oracleCase.ts";

/** How long one replication is: minutes, whole weeks each. */
export interface RunLength {
  readonly warmUp: number;
  readonly measured: number;
}

const week = 10_080;

/**
 * A case's own warm-up in whole weeks, and a window as long as it suggests but no longer than
 * `ticketsWanted` take (nor shorter than five warm-ups): precision then comes from more replications.
 * A transient case starts empty and needs its snapshots only.
 */
export function runLengthOf(
  { scenario, suggested_run }: QueueingCase,
  ticketsWanted: number,
): RunLength {
  if (scenario.start === "empty") {
    const last = Math.max(1, ...(scenario.snapshots ?? []));
    return { warmUp: 0, measured: wholeWeeks(last + 1) };
  }
  const { warmup = 20_160, length = Infinity } = suggested_run ?? {};
  const warmUp = wholeWeeks(warmup);
  const enough = Math.max(5 * warmUp, ticketsWanted / ticketsPerMinute(scenario));
  return { warmUp, measured: wholeWeeks(Math.max(week, Math.min(length, enough))) };
}

function wholeWeeks(minutes: number): number {
  return Math.ceil(minutes / week) * week;
}

function ticketsPerMinute({ arrivals }: QueueingCase["scenario"]): number {
  return arrivals.reduce((sum, { rate, rates = [] }) => {
    const mean = rates.reduce((total, each) => total + each, 0) / Math.max(1, rates.length);
    return sum + (rate ?? mean);
  }, 0);
}
