import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import {
  addSquare,
  createSumOfSquares,
  squaresTotal,
} from "../../../src/metrics/tallies/sumOfSquares.ts";

/** Ages of up to 20 years, in ms: seven of them squared exceed 2⁸¹. */
const ages = fc.array(fc.integer({ min: 1, max: 630_000_000_000 }), {
  minLength: 300,
  maxLength: 400,
});

function summed(values: readonly number[]): number {
  const sum = createSumOfSquares();
  for (const value of values) addSquare(sum, value);
  return squaresTotal(sum);
}

test.prop([ages])("sums squares in any order to the same bits, the nearest there are", (values) => {
  const exact = Number(values.reduce((sum, value) => sum + BigInt(value) ** 2n, 0n));
  expect(Math.abs(summed(values) / exact - 1)).toBeLessThanOrEqual(2 ** -51);
  expect(summed([...values].reverse())).toBe(summed(values));
  expect(summed([...values].sort((a, b) => a - b))).toBe(summed(values));
});
