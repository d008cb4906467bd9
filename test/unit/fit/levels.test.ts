import { describe, expect, test } from "vitest";
import { countCodes, largestLevels, levelOf, orderedLevels } from "../../../src/fit/levels.ts";

const names = ["a", "b", "c", "d"];

describe("types", () => {
  test("the largest come first, those with too few tickets are one, named as what they are", () => {
    const levels = largestLevels(names, [5, 90, 40, 3, 0], { least: 30, most: 12 });
    expect(levels.names).toEqual(["b", "c", "other (2 kinds)"]);
    expect(levels.ofCode).toEqual([2, 0, 1, 2]);
    expect(levels.merged).toBe(2);
  });

  test("are at most as many as asked for, the rest of them included", () => {
    const levels = largestLevels(names, [50, 90, 40, 30, 0], { least: 30, most: 3 });
    expect(levels.names).toEqual(["b", "a", "other (2 kinds)"]);
  });

  test("one that is left over keeps its name", () => {
    expect(largestLevels(names, [50, 90, 40, 3, 0], { least: 30, most: 12 }).names).toEqual([
      "b",
      "a",
      "c",
      "d",
    ]);
  });

  test("a real type that is called like the rest stays apart from it", () => {
    const levels = largestLevels(["other (2 kinds)", "x", "y"], [99, 1, 1, 0], {
      least: 30,
      most: 12,
    });
    expect(levels.names).toEqual(["other (2 kinds)", "other (2 kinds) (2)"]);
  });
});

describe("priorities", () => {
  test("keep the log's order; those without tickets are left out, what is not known is last", () => {
    const counts = countCodes([1, 1, 3, 255], names.length);
    const levels = orderedLevels(names, counts, 20);
    expect(levels.names).toEqual(["b", "d", "not known"]);
    expect([1, 3, 255].map((code) => levelOf(levels, code))).toEqual([0, 1, 2]);
  });

  test("beyond the most that a scenario takes are one", () => {
    expect(orderedLevels(names, [1, 1, 1, 1, 0], 3).names).toEqual(["a", "b", "other (2 kinds)"]);
  });
});
