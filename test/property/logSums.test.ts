import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addSquare,
  createSumOfSquares,
  squaresTotal,
} from "../../src/metrics/tallies/sumOfSquares.ts";

const waits = fc.array(fc.nat(2 ** 36), { maxLength: 200 });

function sumOf(values: readonly number[]) {
  const sum = createSumOfSquares();
  for (const value of values) addSquare(sum, value);
  return sum;
}

test("a sum of squares of milliseconds is exact, up to two years each", () => {
  fc.assert(
    fc.property(waits, (values) => {
      const exact = values.reduce((sum, value) => sum + BigInt(value) * BigInt(value), 0n);
      const { units, middle, high } = sumOf(values);
      expect((BigInt(high) << 28n) + (BigInt(middle) << 14n) + BigInt(units)).toBe(exact);
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
