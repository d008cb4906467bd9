/** Sums taken in another order differ in their last digits, in every replication alike: that is no difference. */
export function unlessRounding(before: number, after: number): number {
  const isRounding =
    Math.abs(after - before) <= 1e-12 * Math.max(Math.abs(after), Math.abs(before));
  return isRounding ? before : after;
}
