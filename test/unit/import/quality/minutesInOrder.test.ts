import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { minutesInOrder } from "../../../../src/import/quality/minutesInOrder.ts";

const minute = 60_000;

function minutesOf(instants: readonly number[], startsAt = 0): number[] {
  const values = Float64Array.from(instants);
  const { first, after } = minutesInOrder(values, startsAt, new Float64Array(values.length));
  return Array.from(after, (own) => first + own);
}

test("instants in no order give their minutes in order, before 1970 as after it", () => {
  expect(minutesOf([125_000, -1, 59_999, 60_000, -60_001])).toEqual([-2, -1, 0, 1, 2]);
});

test("what is not known is left out, of which there may be nothing else", () => {
  expect(minutesOf([Number.NaN, 60_000, Number.NaN])).toEqual([1]);
  expect(minutesOf([Number.NaN])).toEqual([]);
  expect(minutesOf([])).toEqual([]);
});

test("instants count from a log's start, which needn't be a whole minute", () => {
  expect(minutesOf([0, 29_999, 30_000], 30_000)).toEqual([0, 0, 1]);
});

test("minutes that four bytes don't tell apart are no longer few bytes each", () => {
  const far = 2 ** 32 * minute;
  expect(minutesOf([far, 0, far + minute, minute])).toEqual([0, 1, 2 ** 32, 2 ** 32 + 1]);
});

const instant = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });

test.prop([fc.array(instant, { maxLength: 200 }), fc.constantFrom(1, 2 ** 10, 2 ** 20, 2 ** 30)])(
  "any instants, far apart or near each other, give what comparing their minutes gives",
  (instants, part) => {
    const own = instants.map((at) => Math.floor(at / part));
    const compared = own.map((at) => Math.floor(at / minute)).sort((a, b) => a - b);
    expect(minutesOf(own)).toEqual(compared);
  },
);
