import type { Estimate } from "./estimate.ts";
import { studentInterval } from "./studentInterval.ts";
import { studentTQuantile, studentTTail } from "./studentT.ts";

/** A difference with its interval and the two-sided p-value of "no difference"; p is null where there is no interval. */
export interface Difference extends Estimate {
  readonly p: number | null;
}

/**
 * The mean of b − a over pairs, such as two scenarios' replications on common random numbers, with the paired-t interval.
 *
 * A pair counts where both are defined (not NaN); `n` is their number. Pairing pays when both react alike to the same luck;
 * where they don't, it is still valid.
 *
 * @param a The baseline, one value per replication.
 * @param b The alternative, in the same order.
 * @param level Confidence level, between 0 and 1.
 * @throws RangeError where a and b are not of one length, or the level isn't between 0 and 1.
 * @example
 * import { pairedDifference } from "tierlab";
 * const { mean, low, high, n } = pairedDifference([30, 28, 33], [32, 31, 34]);
 * mean // => 2
 * n // => 3
 */
export function pairedDifference(
  a: readonly number[],
  b: readonly number[],
  level = 0.95,
): Difference {
  if (a.length !== b.length)
    throw new RangeError(`a and b must be pairs, got ${a.length} and ${b.length} values`);
  const estimate = studentInterval(
    b.map((value, i) => value - a[i]),
    level,
  );
  return { ...estimate, p: pValue(estimate, level) };
}

/** From the interval: its half-width is the standard error times a known quantile. */
function pValue({ mean, high, n }: Estimate, level: number): number | null {
  if (mean === null || high === null) return null;
  if (high === mean) return mean === 0 ? 1 : 0;
  const t = (mean / (high - mean)) * studentTQuantile((1 + level) / 2, n - 1);
  return 2 * studentTTail(Math.abs(t), n - 1);
}
