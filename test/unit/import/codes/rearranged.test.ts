import { expect, test } from "vitest";
import { rearranged } from "../../../../src/import/codes/rearranged.ts";

test.for([
  { order: [0, 1, 2, 3], ordered: ["a", "b", "c", "d"] },
  { order: [1, 2, 3, 0], ordered: ["b", "c", "d", "a"] },
  { order: [1, 0, 3, 2], ordered: ["b", "a", "d", "c"] },
  { order: [3, 1, 0, 2], ordered: ["d", "b", "a", "c"] },
])("texts come into the order $order, in their own list", ({ order, ordered }) => {
  const texts = ["a", "b", "c", "d"];
  expect(rearranged(texts, Uint32Array.from(order))).toBe(texts);
  expect(texts).toEqual(ordered);
});

test("an order that leaves some out leaves the list as it is", () => {
  const texts = ["a", "b", "c"];
  expect(rearranged(texts, Uint32Array.of(2, 0))).toEqual(["c", "a"]);
  expect(texts).toEqual(["a", "b", "c"]);
});
