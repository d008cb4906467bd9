import type { Interval } from "./interval.ts";

/** The same interval in a unit of `per` of the present one: minutes in hours with 60. */
export function rescaled({ mean, low, high, n }: Interval, per: number): Interval {
  const by = (value: number | null) => (value === null ? null : value / per);
  return { mean: by(mean), low: by(low), high: by(high), n };
}
