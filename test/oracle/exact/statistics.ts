import { batchMeans } from "../../../src/statistics/batchMeans.ts";
import type { Estimate } from "../../../src/statistics/estimate.ts";
import { mser5 } from "../../../src/statistics/mser5.ts";
import { nearestRankQuantile } from "../../../src/statistics/nearestRank.ts";
import { pairedDifference } from "../../../src/statistics/pairedDifference.ts";
import { pairingEffect } from "../../../src/statistics/pairingEffect.ts";
import { quantile } from "../../../src/statistics/quantile.ts";
import { quantileInterval } from "../../../src/statistics/quantileInterval.ts";
import { studentInterval } from "../../../src/statistics/studentInterval.ts";
import { studentTQuantile } from "../../../src/statistics/studentT.ts";
import { welchDifference } from "../../../src/statistics/welchDifference.ts";
import { wilsonInterval } from "../../../src/statistics/wilsonInterval.ts";

type Answers = Record<string, unknown>;

interface StatisticsInput {
  readonly data?: readonly number[];
  readonly series?: readonly number[];
  readonly batches?: number;
  readonly p?: readonly number[];
  readonly df?: readonly number[];
  readonly A?: readonly number[];
  readonly B?: readonly number[];
  readonly k?: readonly number[];
  readonly n?: readonly number[];
}

/** What our functions answer, by what the case gives; null where none of them is asked. */
export function answerStatistics(given: Readonly<Record<string, unknown>>): Answers | null {
  const { data, series, batches, p, df, A, B, k, n } = given as StatisticsInput;
  if (p && df) return { t: df.map((freedom) => p.map((each) => studentTQuantile(each, freedom))) };
  if (k && n) return { ci: k.map((each, at) => bounds(wilsonInterval(each, n[at]))) };
  if (A && B) return comparison(A, B);
  if (series && batches) return batched(series, batches);
  if (series) return truncated(series);
  if (data && p) return quantiles(data, p);
  return data ? interval(data) : null;
}

function interval(data: readonly number[]): Answers {
  const halfWidthAt = (level: number) => halfWidth(studentInterval(data, level));
  const half = halfWidthAt(0.95);
  const root = Math.sqrt(data.length);
  return {
    mean: studentInterval(data).mean,
    sd: half === null ? null : (half / studentTQuantile(0.975, data.length - 1)) * root,
    half_width_90: halfWidthAt(0.9),
    half_width_95: halfWidthAt(0.95),
    half_width_99: halfWidthAt(0.99),
  };
}

function truncated(series: readonly number[]): Answers {
  const result = mser5(series);
  return {
    batches: result.batchMeans,
    mser: result.statistics,
    d: result.truncated / 5,
    truncate_observations: result.truncated,
    mean_after: result.meanAfter,
  };
}

function batched(series: readonly number[], batches: number): Answers {
  const result = batchMeans(series, batches);
  return {
    batch_means: result.batchMeans,
    mean: result.mean,
    half_width_95: halfWidth(result),
    lag1_batch_autocorrelation: result.lag1Autocorrelation,
  };
}

/** The cases take A − B: our baseline comes first. */
function comparison(A: readonly number[], B: readonly number[]): Answers {
  const paired = pairedDifference(B, A);
  const welch = welchDifference(B, A);
  const effect = pairingEffect(B, A);
  const statistic = (estimate: Estimate, freedom: number | null) =>
    freedom === null
      ? null
      : (estimate.mean! / halfWidth(estimate)!) * studentTQuantile(0.975, freedom);
  return {
    mean_difference: paired.mean,
    paired_half_width_95: halfWidth(paired),
    paired_t: statistic(paired, A.length - 1),
    paired_p: paired.p,
    welch_df: welch.degreesOfFreedom,
    welch_t: statistic(welch, welch.degreesOfFreedom),
    welch_p: welch.p,
    welch_half_width_95: halfWidth(welch),
    correlation: effect.correlation,
    variance_ratio: effect.varianceRatio,
  };
}

function quantiles(data: readonly number[], p: readonly number[]): Answers {
  const { low, high, coverage } = quantileInterval(data, 0.9);
  return {
    type7: p.map((each) => quantile(data, each)),
    nearest_rank: p.map((each) => nearestRankQuantile(data, each)),
    ci95_p90: [low, high],
    ci95_p90_ranks: [low, high].map((bound) => data.filter((value) => value < bound!).length + 1),
    coverage,
  };
}

function bounds({ low, high }: Estimate) {
  return [low, high];
}

/** Null where there is no interval: of a single value. */
function halfWidth({ low, high }: Estimate): number | null {
  return low === null || high === null ? null : (high - low) / 2;
}
