import { describe, expect, test } from "vitest";
import { breakEven } from "../../../src/statistics/breakEven.ts";
import { driftTest } from "../../../src/statistics/driftTest.ts";
import { holm } from "../../../src/statistics/holm.ts";
import { pairedDifference } from "../../../src/statistics/pairedDifference.ts";
import { pairingEffect } from "../../../src/statistics/pairingEffect.ts";
import { quantileInterval } from "../../../src/statistics/quantileInterval.ts";
import { studentInterval } from "../../../src/statistics/studentInterval.ts";
import { welchDifference } from "../../../src/statistics/welchDifference.ts";
import { wilsonInterval } from "../../../src/statistics/wilsonInterval.ts";

// Oracle case stat-06 (scipy ttest_rel and ttest_ind).
const A = [31.2, 28.4, 33.9, 30.1, 29.5, 35.2, 27.8, 32.6];
const B = [29.9, 27.5, 31.6, 29.4, 28.1, 33.0, 27.1, 30.8];

describe("studentInterval", () => {
  test("is mean ± t·s/√n", () => {
    // Oracle case stat-01 (scipy t.interval): 11.67 ± 1.24592183477.
    const { mean, low, high, n } = studentInterval([
      12.1, 9.8, 14.3, 11.7, 10.2, 13.5, 12.9, 8.7, 11.1, 12.4,
    ]);
    expect([mean, n]).toEqual([11.67, 10]);
    expect(low).toBeCloseTo(11.67 - 1.24592183477, 10);
    expect(high).toBeCloseTo(11.67 + 1.24592183477, 10);
  });

  test("leaves out replications in which the value is undefined, and n says so", () =>
    expect(studentInterval([1, NaN, 3, NaN])).toEqual(studentInterval([1, 3])));

  test("has no interval with one value, and no mean without any", () => {
    expect(studentInterval([NaN, 5])).toEqual({ mean: 5, low: null, high: null, n: 1 });
    expect(studentInterval([NaN])).toEqual({ mean: null, low: null, high: null, n: 0 });
  });

  test("is a point where all values are equal", () =>
    expect(studentInterval([7, 7, 7])).toEqual({ mean: 7, low: 7, high: 7, n: 3 }));
});

describe("pairedDifference", () => {
  test("is second minus first, with the paired-t interval and p-value", () => {
    const { mean, low, high, n, p } = pairedDifference(B, A);
    expect(n).toBe(8);
    expect(mean).toBeCloseTo(1.4125, 10);
    expect((high! - low!) / 2).toBeCloseTo(0.533329117534, 10);
    expect(p).toBeCloseTo(0.000419009395057, 12);
  });

  test("counts a pair only where both are defined", () =>
    expect(pairedDifference([1, NaN, 2, 5], [4, 1, NaN, 9])).toEqual(
      pairedDifference([1, 5], [4, 9]),
    ));

  test("has no p-value with fewer than two pairs", () =>
    expect(pairedDifference([1, NaN], [3, 2])).toEqual({
      mean: 2,
      low: null,
      high: null,
      n: 1,
      p: null,
    }));

  test("of things that are always equal is surely nothing, of a constant difference surely something", () => {
    expect(pairedDifference([1, 2], [1, 2])).toEqual({ mean: 0, low: 0, high: 0, n: 2, p: 1 });
    expect(pairedDifference([1, 2], [2, 3])).toEqual({ mean: 1, low: 1, high: 1, n: 2, p: 0 });
  });

  test("has a p-value that doesn't depend on the interval's level", () =>
    expect(pairedDifference(A, B, 0.5).p).toBeCloseTo(pairedDifference(A, B, 0.99).p!, 12));

  test("refuses what isn't paired", () =>
    expect(() => pairedDifference([1], [1, 2])).toThrow(
      "a and b must be pairs, got 1 and 2 values",
    ));
});

describe("welchDifference", () => {
  test("doesn't use the pairing", () => {
    const { mean, low, high, p, degreesOfFreedom } = welchDifference(B, A.toReversed());
    expect(mean).toBeCloseTo(1.4125, 10);
    expect((high! - low!) / 2).toBeCloseTo(2.5551689191, 9);
    expect(p).toBeCloseTo(0.254193884834, 10);
    expect(degreesOfFreedom).toBeCloseTo(13.2543056419, 8);
  });

  test("has an interval only with two values on each side", () => {
    expect(welchDifference([1], [3, 4])).toEqual({
      mean: 2.5,
      low: null,
      high: null,
      p: null,
      degreesOfFreedom: null,
      n: 1,
    });
    expect(welchDifference([NaN], [3, 4]).mean).toBeNull();
    expect(welchDifference([2, 2], [3, 3])).toEqual({
      mean: 1,
      low: 1,
      high: 1,
      p: 0,
      degreesOfFreedom: null,
      n: 2,
    });
  });
});

test("pairingEffect: a third of the variance stays where b is a plus something as variable and independent", () => {
  // a = ±1, b = a + c with c = ±1 balanced: var(b − a) = var(c) = 4/3, var(a) + var(b) = 4/3 + 8/3, correlation 1/√2.
  const { correlation, varianceRatio } = pairingEffect([1, 1, -1, -1], [2, 0, 0, -2]);
  expect(varianceRatio).toBeCloseTo(1 / 3, 12);
  expect(correlation).toBeCloseTo(Math.SQRT1_2, 12);
});

describe("holm", () => {
  test("multiplies the i-th smallest of m by m − i + 1", () =>
    // m = 4: 0.01·4, 0.015·3, 0.03·2, 0.04·1 → 0.04, 0.045, 0.06, then not below 0.06.
    expect(holm([0.03, 0.01, 0.04, 0.015]).map((p) => p!.toFixed(6))).toEqual([
      "0.060000",
      "0.040000",
      "0.060000",
      "0.045000",
    ]));

  test("never exceeds 1", () => expect(holm([0.6, 0.9])).toEqual([1, 1]));

  test("passes over tests that weren't possible", () =>
    expect(holm([null, 0.02, null])).toEqual([null, 0.02, null]));

  test("of none is none", () => expect(holm([])).toEqual([]));
});

describe("wilsonInterval", () => {
  test("of 93 in 120", () => {
    // Oracle case stat-09 (scipy binomtest).
    const { mean, low, high, n } = wilsonInterval(93, 120);
    expect([mean, n]).toEqual([0.775, 120]);
    expect(low).toBeCloseTo(0.692431005154, 10);
    expect(high).toBeCloseTo(0.840508453316, 10);
  });

  test("reaches 0 and 1 exactly at the ends, and mirrors", () => {
    const [none, all] = [wilsonInterval(0, 40), wilsonInterval(40, 40)];
    expect([none.low, all.high]).toEqual([0, 1]);
    expect(none.high).toBeCloseTo(1 - all.low!, 14);
  });

  test("of nothing is nothing", () =>
    expect(wilsonInterval(0, 0)).toEqual({ mean: null, low: null, high: null, n: 0 }));

  test("refuses more successes than cases", () =>
    expect(() => wilsonInterval(5, 4)).toThrow("k must be from 0 to n = 4, got 5"));
});

describe("driftTest", () => {
  const growing = [
    [10, 12, 14, 16],
    [10, 11, 12, 13],
    [5, 8, 11, 14],
  ];

  test("averages the least-squares slope of each replication", () => {
    const { slope, isDrifting } = driftTest(growing);
    // Slopes 2, 1 and 3: mean 2, s = 1, t(0.975, 2) = 4.30265272975 (oracle case stat-02), half-width 4.3027/√3 = 2.4841.
    expect(slope.mean).toBeCloseTo(2, 12);
    expect(slope.high).toBeCloseTo(2 + 4.30265272975 / Math.sqrt(3), 9);
    expect(isDrifting).toBe(false);
  });

  test("finds a drift where the interval excludes 0, either way", () => {
    expect(driftTest(growing, { level: 0.9 }).isDrifting).toBe(true);
    expect(
      driftTest(
        growing.map((weeks) => weeks.toReversed()),
        { level: 0.9 },
      ).isDrifting,
    ).toBe(true);
  });

  test("lets pass what is surely there but too small to matter", () => {
    expect(driftTest(growing, { level: 0.9, leastSlope: 2.5 }).isDrifting).toBe(false);
    expect(driftTest(growing, { level: 0.9, leastSlope: 1.5 }).isDrifting).toBe(true);
  });

  test("can't tell from one replication, nor from single weeks", () => {
    expect(driftTest([[1, 2, 3]])).toEqual({
      slope: { mean: 1, low: null, high: null, n: 1 },
      isDrifting: null,
    });
    expect(driftTest([[1], [2]]).slope.n).toBe(0);
  });
});

describe("a level of confidence", () => {
  test.each([95, 1, 0, -0.5, NaN])(
    "is between 0 and 1: %d is refused, whatever the values",
    (level) => {
      const message = `level must be between 0 and 1, such as 0.95, got ${level}`;
      for (const estimate of [
        () => studentInterval([1, 2], level),
        () => studentInterval([], level),
        () => pairedDifference([1, 2], [3, 5], level),
        () => welchDifference([1, 2], [3, 5], level),
        () => wilsonInterval(3, 9, level),
        () => driftTest([[1, 2]], { level }),
        () => breakEven([[1], [2]], level),
        () => quantileInterval([1, 2], 0.5, level),
      ])
        expect(estimate).toThrow(message);
    },
  );
});
