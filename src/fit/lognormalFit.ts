import { exp } from "../arithmetic/exp.ts";
import { log } from "../arithmetic/log.ts";
import { normalCdf } from "../arithmetic/normalCdf.ts";

/** Mean, and standard deviation ÷ mean, of a lognormal variable. */
export interface LognormalFit {
  readonly mean: number;
  readonly cv: number;
}

/** Lilliefors's 5 % point of the Kolmogorov–Smirnov distance, times √n, where mean and variance are estimated. */
const criticalDistance = 0.886;
const fewest = 5;

/**
 * The likeliest lognormal distribution of durations; null where they don't look lognormal: where one
 * of them is 0, there are fewer than five, all are alike, or their logarithms fail the test of
 * normality at 5 %.
 *
 * Source: H. W. Lilliefors, "On the Kolmogorov–Smirnov test for normality with mean and variance
 * unknown", Journal of the American Statistical Association 62 (1967), 399–402.
 */
export function lognormalFit(durations: Float64Array): LognormalFit | null {
  const n = durations.length;
  if (n < fewest || durations.some((duration) => !(duration > 0))) return null;
  const logs = durations.map((duration) => log(duration)).sort();
  const centre = logs.reduce((sum, value) => sum + value, 0) / n;
  const variance = logs.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / n;
  const spread = Math.sqrt(variance);
  if (spread < 1e-6) return null;
  if (distanceToNormal(logs, centre, spread) * Math.sqrt(n) > criticalDistance) return null;
  return { mean: exp(centre + variance / 2), cv: Math.sqrt(exp(variance) - 1) };
}

/** Greatest distance between the sorted values' own distribution function and the normal one. */
function distanceToNormal(sorted: Float64Array, centre: number, spread: number): number {
  const n = sorted.length;
  let greatest = 0;
  for (const [i, value] of sorted.entries()) {
    const p = normalCdf((value - centre) / spread);
    greatest = Math.max(greatest, (i + 1) / n - p, p - i / n);
  }
  return greatest;
}
