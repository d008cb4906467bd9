import { describe, expect, test } from "vitest";
import {
  addToLogHistogram,
  createLogHistogram,
  logHistogramQuantile,
  mergeLogHistogram,
} from "../../../src/statistics/logHistogram.ts";
import type { LogHistogram } from "../../../src/statistics/logHistogram.ts";
import { nearestRank, nearestRankQuantile } from "../../../src/statistics/nearestRank.ts";
import { quantile } from "../../../src/statistics/quantile.ts";
import { quantileInterval } from "../../../src/statistics/quantileInterval.ts";

describe("quantile", () => {
  // R: quantile(c(3, 1, 10, 2), c(0, .1, .5, .9, 1)) gives 1, 1.3, 2.5, 7.9, 10.
  test.each([
    [0, 1],
    [0.1, 1.3],
    [0.5, 2.5],
    [0.9, 7.9],
    [1, 10],
  ])("at %d of 1, 2, 3, 10 is %d (type 7)", (p, expected) =>
    expect(quantile([3, 1, 10, 2], p)).toBeCloseTo(expected, 12),
  );

  test("leaves its argument as it was", () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  test("of one value is that value, of none null", () => {
    expect(quantile([4], 0.9)).toBe(4);
    expect(quantile([], 0.9)).toBeNull();
  });
});

describe("nearest rank", () => {
  test.each([
    [0, 1],
    [0.01, 1],
    [0.07, 7],
    [0.5, 50],
    [0.501, 51],
    [0.95, 95],
    [1, 100],
  ])("of p = %d among 100 is %d", (p, rank) => expect(nearestRank(p, 100)).toBe(rank));

  test("is exact for every whole percentage of a million", () => {
    for (let percent = 1; percent <= 100; percent += 1)
      expect(nearestRank(percent / 100, 1e6)).toBe(percent * 1e4);
  });

  test("gives one of the values, or null without any", () => {
    expect(nearestRankQuantile([30, 10, 20], 0.5)).toBe(20);
    expect(nearestRankQuantile([], 0.5)).toBeNull();
  });
});

describe("quantileInterval", () => {
  test("of a median of ten goes from the 2nd to the 9th, covering 97.9 %", () => {
    // Binomial(10, ½): P(2 ≤ X ≤ 8) = 1 − 2·(1 + 10)/1024.
    const {
      quantile: median,
      low,
      high,
      coverage,
      n,
    } = quantileInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5);
    expect({ median, low, high, n }).toEqual({ median: 5.5, low: 2, high: 9, n: 10 });
    expect(coverage).toBeCloseTo(1 - 22 / 1024, 12);
  });

  test("has no upper bound where there are too few values for one", () =>
    // 0.9²⁰ = 12 % that all twenty lie below the p90.
    expect(
      quantileInterval(
        Array.from({ length: 20 }, (_, i) => i),
        0.9,
      ).high,
    ).toBeNull());

  test("of nothing is unbounded", () =>
    expect(quantileInterval([], 0.5)).toEqual({
      quantile: null,
      low: null,
      high: null,
      coverage: 1,
      n: 0,
    }));
});

describe("a log histogram", () => {
  const probabilities = [0, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1];

  test("is exact for numbers below 1,024", () => {
    const values = Array.from({ length: 1024 }, (_, i) => (i * 37) % 1024);
    for (const p of probabilities)
      expect(logHistogramQuantile(histogramOf(values), p)).toBe(nearestRankQuantile(values, p));
  });

  test.each([1024, 4095, 60_000, 86_400_000, 31_536_000_000, Number.MAX_SAFE_INTEGER])(
    "is within 0.1 %% of %d and of its neighbours",
    (value) => {
      for (const neighbour of [value - 1, value, Math.min(value + 1, Number.MAX_SAFE_INTEGER)]) {
        const estimate = logHistogramQuantile(histogramOf([neighbour]), 0.5)!;
        expect(Math.abs(estimate - neighbour) / neighbour).toBeLessThanOrEqual(0.001);
      }
    },
  );

  test("is within 0.1 % of the nearest-rank quantile of 20,000 values over eleven orders of magnitude", () => {
    const values = Array.from({ length: 20_000 }, (_, i) =>
      Math.floor(10 ** (11 * ((i * 0.6180339887498949) % 1))),
    );
    for (const p of probabilities) {
      const exact = nearestRankQuantile(values, p)!;
      expect(Math.abs(logHistogramQuantile(histogramOf(values), p)! - exact)).toBeLessThanOrEqual(
        0.001 * exact,
      );
    }
  });

  test("is the same whatever the order of adding and the way of merging", () => {
    const values = Array.from({ length: 3000 }, (_, i) => (i * i * 7919) % 1_000_003);
    const merged = histogramOf(values.slice(0, 1000));
    mergeLogHistogram(merged, histogramOf(values.slice(1000)));
    expect(merged).toEqual(histogramOf(values));
    expect(histogramOf(values.toReversed())).toEqual(histogramOf(values));
  });

  test("counts zeros as zeros", () => {
    expect(logHistogramQuantile(histogramOf([0, 0, 0, 50]), 0.75)).toBe(0);
    expect(logHistogramQuantile(histogramOf([0, 0, 0, 50]), 0.76)).toBe(50);
  });

  test.each([-0.1, 1.5, 90, NaN])("has no %d-quantile, nor has anything else", (p) => {
    const message = `p must be from 0 to 1, got ${p}`;
    expect(() => logHistogramQuantile(histogramOf([5]), p)).toThrow(message);
    expect(() => quantile([5], p)).toThrow(message);
    expect(() => nearestRankQuantile([5], p)).toThrow(message);
    expect(() => quantileInterval([5], p)).toThrow(message);
  });

  test("of nothing has no quantile", () =>
    expect(logHistogramQuantile(createLogHistogram(), 0.5)).toBeNull());

  test("merging leaves the other one as it was", () => {
    const other = histogramOf([5000]);
    mergeLogHistogram(createLogHistogram(), other);
    const into = createLogHistogram();
    mergeLogHistogram(into, other);
    addToLogHistogram(into, 5000);
    expect(other).toEqual(histogramOf([5000]));
  });

  test.each([-1, 0.5, NaN, Infinity])("refuses %d", (value) =>
    expect(() => addToLogHistogram(createLogHistogram(), value)).toThrow(
      `value must be a whole number of at least 0, got ${value}`,
    ),
  );
});

function histogramOf(values: readonly number[]): LogHistogram {
  const histogram = createLogHistogram();
  for (const value of values) addToLogHistogram(histogram, value);
  return histogram;
}
