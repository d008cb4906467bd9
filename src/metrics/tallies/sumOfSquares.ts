/**
 * An exact sum of squares of whole numbers up to 2⁴² (milliseconds of 139 years), as a number to the base 2¹⁴ whose digits
 * each stay whole: a sum of squared milliseconds soon exceeds 2⁵³, and rounding would let the order of adding show. Exact up
 * to 2¹⁰⁹.
 */
export interface SumOfSquares {
  /** The digits, the least first; the last has no limit but 2⁵³. */
  readonly digits: Float64Array;
}

export function createSumOfSquares(): SumOfSquares {
  return { digits: new Float64Array(5) };
}

export function addSquare({ digits }: SumOfSquares, value: number): void {
  const above = Math.floor(value / BASE);
  const units = value - above * BASE;
  const high = Math.floor(above / BASE);
  const middle = above - high * BASE;
  digits[0] += units * units;
  digits[1] += 2 * units * middle;
  digits[2] += 2 * units * high + middle * middle;
  digits[3] += 2 * middle * high;
  digits[4] += high * high;
  for (let at = 0; at < 4; at++) {
    const carry = Math.floor(digits[at] / BASE);
    digits[at] -= carry * BASE;
    digits[at + 1] += carry;
  }
}

export function squaresTotal({ digits }: SumOfSquares): number {
  return digits.reduceRight((sum, digit) => sum * BASE + digit, 0);
}

const BASE = 16_384;
