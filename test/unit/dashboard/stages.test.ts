import { expect, test } from "vitest";
import { isFirstLook, stagesFor } from "../../../src/dashboard/state/stages.ts";

test("a few replications come first, then as many as wanted", () => {
  expect(stagesFor(20)).toEqual([5, 20]);
  expect(stagesFor(5)).toEqual([5]);
});

test("a first look is what comes before more, not a few that were asked for", () => {
  expect(isFirstLook(5, 20)).toBe(true);
  expect(isFirstLook(5, 5)).toBe(false);
  expect(isFirstLook(20, 20)).toBe(false);
});
