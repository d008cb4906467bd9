/**
 * A mean with its confidence interval, in the unit of the values: what every estimate in a result looks like.
 *
 * `n` counts the values it rests on. `mean` is null without any (n = 0); `low` and `high` are null where there is no interval
 * (n < 2).
 */
export interface Estimate {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}
