import { normalQuantile } from "../arithmetic/normalQuantile.ts";
import type { Estimate } from "./estimate.ts";
import { requireLevel } from "./requirement.ts";

/**
 * A share k/n of independent cases with Wilson's score interval, which stays within 0 and 1 and is sensible at both ends. The
 * cases must be independent: tickets of one simulation are not, those of a sample may be.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212.
 *
 * @param k Cases with the property, from 0 to n.
 * @param n All cases; with 0 there is no estimate.
 * @param level Confidence level, between 0 and 1.
 * @throws RangeError unless k is from 0 to n and the level between 0 and 1.
 * @example
 * import { wilsonInterval } from "tierlab";
 * wilsonInterval(0, 40).high // => 0.0876216012
 */
export function wilsonInterval(k: number, n: number, level = 0.95): Estimate {
  if (!(k >= 0 && k <= n)) throw new RangeError(`k must be from 0 to n = ${n}, got ${k}`);
  requireLevel(level);
  if (n === 0) return { mean: null, low: null, high: null, n };
  const z = normalQuantile((1 + level) / 2);
  const share = k / n;
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n);
  const scale = 1 + (z * z) / n;
  // At the ends the two terms are equal but for rounding.
  const low = k === 0 ? 0 : (centre - spread) / scale;
  const high = k === n ? 1 : (centre + spread) / scale;
  return { mean: share, low, high, n };
}
