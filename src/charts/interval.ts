/** A mean with its 95 % interval and the replications it rests on; null where undefined, as in results. */
export interface Interval {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** Which scenario a mark stands for: what all is compared with, the one looked at, or any other. */
export type Role = "baseline" | "chosen" | "other";

/** All finite bounds of some intervals. */
export function boundsOf(intervals: readonly Interval[]): number[] {
  return intervals
    .flatMap(({ mean, low, high }) => [mean, low, high])
    .filter((value): value is number => value !== null && Number.isFinite(value));
}
