import { requireShare } from "./requirement.ts";

/**
 * The rank ⌈p·n⌉, at least 1, of the p-quantile among n values. What rounding adds to p·n doesn't count: 0.07·100 is
 * 7.000000000000001 in doubles, and its rank is 7.
 */
export function nearestRank(p: number, n: number): number {
  return Math.max(1, Math.ceil(p * n * (1 - 4e-16)));
}

/** The p-quantile by nearest rank: always one of the values. Null without values. */
export function nearestRankQuantile(
  values: readonly number[] | Float64Array,
  p: number,
): number | null {
  requireShare(p);
  if (values.length === 0) return null;
  return Float64Array.from(values).sort()[nearestRank(p, values.length) - 1];
}
