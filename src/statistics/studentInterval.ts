import { mean, sampleStandardDeviation } from "simple-statistics";
import type { Estimate } from "./estimate.ts";
import { requireLevel } from "./requirement.ts";
import { studentTQuantile } from "./studentT.ts";

/**
 * The mean of independent replications with its Student-t confidence interval.
 *
 * A NaN stands for "undefined in that replication" and is left out; `n` counts the others. The values should be means or
 * sums over a replication each, since single tickets are neither independent nor nearly normal.
 *
 * @param values One per replication, any unit.
 * @param level Confidence level, between 0 and 1.
 * @returns mean ± t · s/√n with n − 1 degrees of freedom.
 * @throws RangeError unless the level is between 0 and 1.
 * @example
 * import { studentInterval } from "tierlab";
 * const { mean, low, high, n } = studentInterval([12, 14, 10, 12]);
 * mean // => 12
 * high // => 14.5984565273
 * n // => 4
 */
export function studentInterval(values: readonly number[], level = 0.95): Estimate {
  requireLevel(level);
  const defined = values.filter((value) => !Number.isNaN(value));
  const n = defined.length;
  if (n === 0) return { mean: null, low: null, high: null, n };
  const centre = mean(defined);
  if (n === 1) return { mean: centre, low: null, high: null, n };
  const halfWidth =
    (studentTQuantile((1 + level) / 2, n - 1) * sampleStandardDeviation(defined)) / Math.sqrt(n);
  return { mean: centre, low: centre - halfWidth, high: centre + halfWidth, n };
}
