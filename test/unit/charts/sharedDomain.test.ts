import { expect, test } from "vitest";
import { rescaled } from "../../../src/charts/rescaled.ts";
import { sharedDomain } from "../../../src/charts/sharedDomain.ts";

const unknown = { mean: null, low: null, high: null, n: 0 };

test("a shared axis holds every interval, with 6 % of room at both ends", () => {
  const domain = sharedDomain([
    { mean: 12, low: 10, high: 14, n: 20 },
    { mean: 20, low: 10, high: 30, n: 20 },
    unknown,
  ]);
  // from 10 to 30: 20 × 6 % = 1.2
  expect(domain).toEqual([8.8, 31.2]);
});

test("an axis doesn't go beyond what the unit allows", () => {
  const share = { mean: 0.99, low: 0.97, high: 1, n: 20 };
  expect(sharedDomain([share], { least: 0, most: 1 })[1]).toBe(1);
});

test("a mean without an interval is on the axis all the same", () => {
  expect(sharedDomain([{ mean: 40, low: null, high: null, n: 1 }])).toEqual([38, 42]);
});

test("what isn't known has an axis from 0 to 1", () => {
  expect(sharedDomain([unknown])).toEqual([0, 1]);
});

test("minutes become hours, what isn't known stays so", () => {
  expect(rescaled({ mean: 90, low: 60, high: null, n: 3 }, 60)).toEqual({
    mean: 1.5,
    low: 1,
    high: null,
    n: 3,
  });
});
