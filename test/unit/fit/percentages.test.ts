import { expect, test } from "vitest";
import { namedPercentages, percentages } from "../../../src/fit/percentages.ts";

test("percentages add up to exactly 100 %, the largest remainders rounded up", () => {
  // 1/3 each: 33.33 % thrice is 99.99 %; the missing 0.01 % goes to the first of equal remainders
  expect(percentages([1, 1, 1])).toEqual(["33.34%", "33.33%", "33.33%"]);
});

test("percentages are of the sum, whatever it is", () => {
  expect(percentages([3, 1])).toEqual(["75%", "25%"]);
});

test("a named share that rounds to nothing is left out, and the others still add up", () => {
  expect(namedPercentages(["a", "b", "c"], [0.999996, 0.000002, 0.000002])).toEqual({ a: "100%" });
});

test("a name that objects reserve is a key like any other", () => {
  expect(Object.keys(namedPercentages(["constructor", "a"], [1, 1]))).toEqual(["constructor", "a"]);
});
