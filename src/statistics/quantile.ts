import { requireShare } from "./requirement.ts";

/**
 * The p-quantile with linear interpolation between order statistics: type 7 of Hyndman and Fan, the default of R and NumPy.
 * (simple-statistics' quantile is another one, without interpolation.)
 *
 * Source: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), 361–365.
 *
 * @param values In any order; left as they are.
 * @param p From 0 to 1.
 * @returns null without values.
 * @throws RangeError unless p is from 0 to 1.
 * @example
 * import { quantile } from "tierlab";
 * quantile([1, 2, 3, 10], 0.5) // => 2.5
 */
export function quantile(values: readonly number[] | Float64Array, p: number): number | null {
  requireShare(p);
  return values.length === 0 ? null : sortedQuantile(Float64Array.from(values).sort(), p);
}

/** The same for at least one value, in ascending order. */
export function sortedQuantile(sorted: readonly number[] | Float64Array, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
}
