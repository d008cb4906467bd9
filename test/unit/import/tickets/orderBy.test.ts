import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { orderBy } from "../../../../src/import/tickets/orderBy.ts";

test("puts positions in the order of their keys", () => {
  expect([...orderBy(Float64Array.of(3, 1, 2))]).toEqual([1, 2, 0]);
  expect([...orderBy(new Float64Array(0))]).toEqual([]);
  expect([...orderBy(Float64Array.of(-Infinity, 0, Infinity))]).toEqual([0, 1, 2]);
});

test("leaves equal keys as they stand", () => {
  expect([...orderBy(Float64Array.of(1, 0, 1, 0, 1))]).toEqual([1, 3, 0, 2, 4]);
});

test.prop([fc.array(fc.integer({ min: -5, max: 50 }))])(
  "is the order of a stable sort, whatever the keys",
  (numbers) => {
    const expected = numbers.map((_, at) => at).sort((a, b) => numbers[a] - numbers[b]);
    expect([...orderBy(Float64Array.from(numbers))]).toEqual(expected);
  },
);
