import { describe, expect, test } from "vitest";
import { batchMeans } from "../../../src/statistics/batchMeans.ts";
import { mser5 } from "../../../src/statistics/mser5.ts";

describe("batchMeans", () => {
  test("cuts the series into equally long stretches", () => {
    const { batchMeans: means, mean, n } = batchMeans([1, 3, 5, 7, 9, 11], 3);
    expect({ means, mean, n }).toEqual({ means: [2, 6, 10], mean: 6, n: 3 });
  });

  test("leaves out at the start what doesn't fill a stretch", () =>
    expect(batchMeans([100, 1, 3, 5, 7], 2).batchMeans).toEqual([2, 6]));

  test("tells how neighbouring stretches hang together", () =>
    // Means −1, 1, −1, 1 about 0: products 3·(−1), squares 4.
    expect(batchMeans([-1, 1, -1, 1], 4).lag1Autocorrelation).toBe(-0.75));

  test.each([1, 2.5, 5])("refuses %d batches of four observations", (batches) =>
    expect(() => batchMeans([1, 2, 3, 4], batches)).toThrow(
      `batches must be a whole number from 2 to 4, got ${batches}`,
    ),
  );
});

describe("mser5", () => {
  const start = [50, 50, 50, 50, 50, 30, 30, 30, 30, 30];
  const steady = Array.from({ length: 40 }, (_, i) => (i % 10 < 5 ? 9 : 11));

  test("drops the batches that differ from the rest, and no more", () => {
    const { truncated, meanAfter, batchMeans } = mser5([...start, ...steady]);
    expect({ truncated, meanAfter, batchMeans }).toEqual({
      truncated: 10,
      meanAfter: 10,
      batchMeans: [50, 30, 9, 11, 9, 11, 9, 11, 9, 11],
    });
  });

  test("divides the squared deviations by the square of their number", () =>
    // The last eight means deviate by 1 from 10: 8/8².
    expect(mser5([...start, ...steady]).statistics[2]).toBe(8 / 64));

  test("looks at the first half only, and ignores a remainder of less than five", () => {
    const { statistics, batchMeans } = mser5([...start, ...steady, 1000]);
    expect([statistics.length, batchMeans.length]).toEqual([6, 10]);
  });

  test("refuses a series of fewer than ten", () =>
    expect(() => mser5([1, 2, 3])).toThrow("series must have at least 10 observations, got 3"));
});
