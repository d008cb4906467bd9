import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addSquare,
  createSumOfSquares,
  squaresTotal,
} from "../../src/metrics/tallies/sumOfSquares.ts";

/** Waits of up to two years, and ages of up to a century, many of them: seven of those squared exceed 2⁸¹. */
const waits = fc.oneof(
  fc.array(fc.nat(2 ** 36), { maxLength: 200 }),
  fc.array(fc.nat(3_155_760_000_000), { minLength: 200, maxLength: 400 }),
);

function sumOf(values: readonly number[]) {
  const sum = createSumOfSquares();
  for (const value of values) addSquare(sum, value);
  return sum;
}

test("a sum of squares of milliseconds is exact, up to a century each", () => {
  fc.assert(
    fc.property(waits, (values) => {
      const exact = values.reduce((sum, value) => sum + BigInt(value) * BigInt(value), 0n);
      const { digits } = sumOf(values);
      expect(digits.reduceRight((sum, digit) => (sum << 14n) + BigInt(digit), 0n)).toBe(exact);
      expect(squaresTotal(sumOf(values))).toBeCloseTo(
        Number(exact),
        -Math.log10(Number(exact) || 1) + 12,
      );
    }),
  );
});

test("the order of adding doesn't show in a sum of squares", () => {
  fc.assert(
    fc.property(waits, (values) => {
      expect(sumOf(values.toReversed())).toEqual(sumOf(values));
    }),
  );
});
