import { exp } from "../arithmetic/exp.ts";
import { log } from "../arithmetic/log.ts";
import { logGamma } from "../arithmetic/logGamma.ts";
import { normalQuantile } from "../arithmetic/normalQuantile.ts";
import { regularisedBeta } from "../arithmetic/regularisedBeta.ts";

/** P(T ≤ t) of Student's t distribution with df > 0 degrees of freedom (need not be whole). */
export function studentTCdf(t: number, df: number): number {
  return t > 0 ? 1 - studentTTail(t, df) : studentTTail(-t, df);
}

/**
 * P(T > t) for t ≥ 0, to full relative precision however small it is; twice this is the two-sided p-value of t.
 *
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 26.7.1 with 26.5.27.
 */
export function studentTTail(t: number, df: number): number {
  if (t === Infinity) return 0;
  const sum = df + t * t;
  return regularisedBeta(df / 2, 0.5, df / sum, (t * t) / sum) / 2;
}

/**
 * The t with P(T ≤ t) = p, T being Student-t with df degrees of freedom. (simple-statistics has none.)
 *
 * Newton's method on the tail probability, from the normal quantile. The normal tail is the lighter one, so this starts on
 * the near side of the solution, and since the tail is convex every step goes towards it and none beyond.
 *
 * @param p Between 0 and 1.
 * @param df Above 0; need not be whole.
 * @returns t, to a relative error of about 10⁻¹² up to a thousand degrees of freedom, 10⁻¹¹ at 10⁵ and 10⁻⁸ at 10⁷.
 * @throws RangeError unless 0 < p < 1 and df > 0.
 * @example
 * import { studentTQuantile } from "tierlab";
 * studentTQuantile(0.975, 9) // => 2.2621571628
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`p must be between 0 and 1, got ${p}`);
  if (!(df > 0 && df < Infinity)) throw new RangeError(`df must be above 0 and finite, got ${df}`);
  return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}

/** The t ≥ 0 that is exceeded with probability `tail` ≤ ½. */
function upperQuantile(tail: number, df: number): number {
  const scale = exp(logGamma((df + 1) / 2) - logGamma(df / 2) - logGamma(0.5)) / Math.sqrt(df);
  let t = -normalQuantile(tail);
  for (let step = Infinity; step > t * 1e-13; t += step) {
    const density = scale * exp((-(df + 1) / 2) * log(1 + (t * t) / df));
    step = Math.max(0, (studentTTail(t, df) - tail) / density);
  }
  return t;
}
