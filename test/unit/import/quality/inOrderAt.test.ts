import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { inOrderAt } from "../../../../src/import/quality/inOrderAt.ts";

const number = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true }));

test.prop([fc.array(number, { minLength: 1, maxLength: 200 }), fc.nat(199)])(
  "each place holds what it would if all were in order, whatever was looked for before",
  (numbers, first) => {
    const sorted = Float64Array.from(numbers).sort();
    const held = Float64Array.from(numbers);
    for (const place of [first % numbers.length, 0, numbers.length >> 1, numbers.length - 1])
      expect(inOrderAt(held, place) === sorted[place]).toBe(true);
    expect(held.sort()).toEqual(sorted);
  },
);

/** Of which the middle one is the greatest, and of what is left then, again: halving them takes off one at a time. */
function worstOrder(length: number): Float64Array {
  const numbers = new Float64Array(length);
  const places = Array.from(numbers.keys());
  for (let last = length - 1; last >= 0; last--) {
    const middle = last >> 1;
    numbers[places[middle]] = last;
    places[middle] = places[last];
  }
  return numbers;
}

test("a place is found in time, in whatever order the numbers are", () => {
  const numbers = worstOrder(2 ** 18);
  const began = performance.now();
  expect(inOrderAt(numbers, 3)).toBe(3);
  expect(performance.now() - began).toBeLessThan(5000); // a hundredth of that; a minute if one at a time
});
