import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { countBelow, sortedNumbers } from "../../../src/model/sortedNumbers.ts";

const week = 7 * 24 * 60 * 60_000;

/** Whole numbers near together, hours of weeks, and some that are far from all others. */
const values = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: 0, max: 5200 }).map((at) => at * week),
      fc.maxSafeInteger(),
    ),
    { maxLength: 60 },
  )
  .map((numbers) => Float64Array.from(numbers).sort());

test.prop([values, fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -10, max: 10 }))])(
  "counts what is less than a number, as one counts it by hand",
  (numbers, x) => {
    const sorted = sortedNumbers(numbers);
    for (const asked of [x, ...numbers, ...numbers.map((one) => one + 1), -Infinity, Infinity])
      expect(countBelow(sorted, asked)).toBe(numbers.filter((one) => one < asked).length);
  },
);

it("counts nothing below what isn't a number", () => {
  expect(countBelow(sortedNumbers(Float64Array.of(1, 2, 3)), NaN)).toBe(0);
});

it("looks at few numbers however many there are, spread as hours in weeks are", () => {
  const begins = Float64Array.from({ length: 50_000 }, (_, day) => day * (week / 7));
  const { before, scale } = sortedNumbers(begins);
  const inOnePart = Math.max(...before.map((count, part) => count - (before[part - 1] ?? 0)));
  expect(inOnePart).toBe(1);
  expect(before.length).toBe(2 * begins.length);
  expect(scale).toBeGreaterThan(0);
});
