/**
 * An exact sum of squares of whole numbers up to 2⁵³ ÷ 2¹⁴, in four parts that each stay a whole number: a sum of squared
 * milliseconds soon exceeds 2⁵³, and rounding would let the order of adding show. Exact up to 2⁹⁵: ages of a
 * century, summed up for each hour of two centuries, for a million tickets.
 */
export interface SumOfSquares {
  units: number;
  /** In units of 2¹⁴, 2²⁸ and 2⁴². */
  middle: number;
  high: number;
  top: number;
}

export function createSumOfSquares(): SumOfSquares {
  return { units: 0, middle: 0, high: 0, top: 0 };
}

export function addSquare(sum: SumOfSquares, value: number): void {
  const above = Math.floor(value / BASE);
  const below = value - above * BASE;
  const units = sum.units + below * below;
  const unitsCarry = Math.floor(units / BASE);
  const middle = sum.middle + 2 * above * below + unitsCarry;
  const middleCarry = Math.floor(middle / BASE);
  sum.units = units - unitsCarry * BASE;
  sum.middle = middle - middleCarry * BASE;
  const high = sum.high + above * above + middleCarry;
  const highCarry = Math.floor(high / BASE);
  sum.high = high - highCarry * BASE;
  sum.top += highCarry;
}

export function squaresTotal({ units, middle, high, top }: SumOfSquares): number {
  return ((top * BASE + high) * BASE + middle) * BASE + units;
}

const BASE = 16_384;
