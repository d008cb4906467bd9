/** A quotient that is undefined (NaN), not infinite, where there is nothing to divide by. */
export function ratio(dividend: number, divisor: number): number {
  return divisor === 0 ? NaN : dividend / divisor;
}
