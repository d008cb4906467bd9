import { distributionSpec } from "../../src/engine/compileCells.ts";
import { distributionSchema } from "../../src/model/distribution.ts";
import { distributionOf } from "../../src/random/distributionOf.ts";
import type { OracleArrivals, OracleDistribution, QueueingCase } from "./oracleCase.ts";
import { meanBatch } from "./toBatchSize.ts";
import { toDistribution } from "./toDistribution.ts";

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
  return arrivals.reduce((sum, stream) => sum + perMinute(stream), 0);
}

/** About how many tickets a minute a stream brings. */
function perMinute(stream: OracleArrivals): number {
  const { rate, rates = [], interarrival, batch, population, think } = stream;
  if (interarrival !== undefined) return 1 / meanOf(interarrival);
  if (population !== undefined) return population / (meanOf(think!) + 1);
  if (rate !== undefined) return batch === undefined ? rate : rate * meanBatch(batch);
  return rates.reduce((total, each) => total + each, 0) / Math.max(1, rates.length);
}

function meanOf(given: OracleDistribution): number {
  const spec = distributionSpec(distributionSchema.parse(toDistribution(given)));
  return distributionOf(spec).mean / 60_000;
}
