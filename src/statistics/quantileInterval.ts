import { regularisedBeta } from "../arithmetic/regularisedBeta.ts";
import { sortedQuantile } from "./quantile.ts";
import { requireLevel, requireShare } from "./requirement.ts";

/** A quantile with a confidence interval between two order statistics. */
export interface QuantileInterval {
  /** By linear interpolation (type 7); null without values. */
  readonly quantile: number | null;
  /** Null where n is too small for a bound on that side. */
  readonly low: number | null;
  readonly high: number | null;
  /** The probability that the interval covers the quantile, whatever the distribution, if it is continuous. */
  readonly coverage: number;
  readonly n: number;
}

/**
 * A distribution-free confidence interval of the p-quantile from independent values: from the order statistic of rank l to
 * that of rank u, where l is the α/2-quantile and u − 1 the (1 − α/2)-quantile of the binomial(n, p) distribution.
 *
 * Source: G. J. Hahn, W. Q. Meeker, Statistical Intervals (Wiley 1991), section 5.2.
 *
 * @param values Independent, such as one per replication; in any order.
 * @param p From 0 to 1.
 * @param level Least coverage, between 0 and 1.
 * @throws RangeError unless they are.
 * @example
 * import { quantileInterval } from "tierlab";
 * const { low, high, coverage } = quantileInterval([3, 1, 4, 1, 5, 9, 2, 6, 5, 3], 0.5);
 * [low, high] // => [1, 6]
 * coverage // => 0.978515625
 */
export function quantileInterval(
  values: readonly number[] | Float64Array,
  p: number,
  level = 0.95,
): QuantileInterval {
  requireShare(p);
  requireLevel(level);
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const lowRank = binomialQuantile(n, p, (1 - level) / 2);
  const highRank = binomialQuantile(n, p, (1 + level) / 2) + 1;
  return {
    quantile: n === 0 ? null : sortedQuantile(sorted, p),
    low: lowRank < 1 ? null : sorted[lowRank - 1],
    high: highRank > n ? null : sorted[highRank - 1],
    coverage: binomialCdf(n, p, highRank - 1) - binomialCdf(n, p, lowRank - 1),
    n,
  };
}

/** The least k with P(X ≤ k) ≥ probability, by bisection. */
function binomialQuantile(n: number, p: number, probability: number): number {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(n, p, middle) >= probability) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** P(X ≤ k) for X binomial(n, p). Source: NIST Digital Library of Mathematical Functions, 8.17.5. */
function binomialCdf(n: number, p: number, k: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : regularisedBeta(n - k, k + 1, 1 - p, p);
}
