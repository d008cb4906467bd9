import { describe, expect, test } from "vitest";
import { batchMeans } from "../../../src/statistics/batchMeans.ts";
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
import { missingOracle, oracleCase, oracleIds } from "./oracleCases.ts";
import type { OracleCase } from "./oracleCases.ts";

/** What our functions answer to each case, by the names of its `expected`. */
const answers: Record<string, (input: OracleCase["input"]) => unknown> = {
  "stat-01": ({ data }) => ({
    mean: studentInterval(data).mean,
    half_width_90: halfWidth(studentInterval(data, 0.9)),
    half_width_95: halfWidth(studentInterval(data)),
    half_width_99: halfWidth(studentInterval(data, 0.99)),
  }),
  "stat-02": ({ p, df }) => ({
    t: df.map((df: number) => p.map((p: number) => studentTQuantile(p, df))),
  }),
  "stat-03": ({ series }) => {
    const { batchMeans, statistics, truncated, meanAfter } = mser5(series);
    return {
      batches: batchMeans,
      mser: statistics,
      d: truncated / 5,
      truncate_observations: truncated,
      mean_after: meanAfter,
    };
  },
  "stat-05": ({ series, batches }) => {
    const result = batchMeans(series, batches);
    return {
      batch_means: result.batchMeans,
      mean: result.mean,
      half_width_95: halfWidth(result),
      lag1_batch_autocorrelation: result.lag1Autocorrelation,
    };
  },
  // The case takes A − B: our baseline comes first.
  "stat-06": ({ A, B }) => {
    const [paired, welch, effect] = [
      pairedDifference(B, A),
      welchDifference(B, A),
      pairingEffect(B, A),
    ];
    return {
      mean_difference: paired.mean,
      paired_half_width_95: halfWidth(paired),
      paired_p: paired.p,
      welch_df: welch.degreesOfFreedom,
      welch_p: welch.p,
      welch_half_width_95: halfWidth(welch),
      correlation: effect.correlation,
      variance_ratio: effect.varianceRatio,
    };
  },
  "stat-08": ({ data, p }) => {
    const { low, high, coverage } = quantileInterval(data, 0.9);
    return {
      type7: p.map((p: number) => quantile(data, p)),
      nearest_rank: p.map((p: number) => nearestRankQuantile(data, p)),
      ci95_p90: [low, high],
      coverage,
    };
  },
  "stat-09": ({ k, n }) => ({
    ci: k.map((k: number, i: number) => {
      const { low, high } = wilsonInterval(k, n[i]);
      return [low, high];
    }),
  }),
};

/** Expected entries that follow from others and have no function of their own. */
const derived = new Set(["sd", "paired_t", "welch_t", "ci95_p90_ranks"]);

describe.skipIf(missingOracle !== null)(
  `the statistics cases of the oracle ${missingOracle ?? ""}`,
  () => {
    test("are all answered here", () => expect(oracleIds("stat-")).toEqual(Object.keys(answers)));

    test.each(Object.keys(answers))("%s agrees within its tolerance in every entry", (id) => {
      const { input, expected, tolerance } = oracleCase(id);
      const answer = answers[id](input) as Record<string, unknown>;
      const wanted = Object.entries(expected).filter(([name]) => !derived.has(name));
      expect(
        wanted.flatMap(([name, value]) =>
          misses(name, { actual: answer[name], expected: value, tolerance }),
        ),
      ).toEqual([]);
    });
  },
);

/** The entries that are further from the expected one than the tolerance. */
function misses(
  name: string,
  { actual, expected, tolerance }: { actual: unknown; expected: unknown; tolerance: number },
): string[] {
  if (Array.isArray(expected))
    return expected.flatMap((entry, i) =>
      misses(`${name}[${i}]`, { actual: (actual as unknown[])[i], expected: entry, tolerance }),
    );
  return Math.abs((actual as number) - (expected as number)) <= tolerance
    ? []
    : [`${name} = ${String(actual)}, not ${String(expected)}`];
}

function halfWidth({
  low,
  high,
}: {
  readonly low: number | null;
  readonly high: number | null;
}): number {
  return (high! - low!) / 2;
}
