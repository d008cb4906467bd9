import { describe, expect, test } from "vitest";
import { standardNormalAt } from "../../../src/random/keyedDraws.ts";
import { breakEven } from "../../../src/statistics/breakEven.ts";

const alike = (curve: readonly number[]) => [curve, curve, curve];

describe("the point from which on a mean curve stays at or above 0", () => {
  test.each([
    ["is the one after the last below 0", [-6, -4, -2, 0, 2], 4],
    ["is not the one where it is above 0 for a while", [-6, 1, -1, 3], 4],
    ["is the first where it is never below 0", [0, 0, 5], 1],
    ["is never where it ends below 0", [-3, 2, -1], null],
  ])("%s", (_, curve, point) => {
    const sure = { point, earliest: point, latest: point, isKnown: true };
    expect(breakEven(alike(curve))).toEqual(sure);
  });

  test("is the mean's, not the mean of the curves' own", () =>
    // means −1, 1: two of three curves get there at the first point already
    expect(
      breakEven([
        [1, 1],
        [1, 1],
        [-5, 1],
      ]).point,
    ).toBe(2));

  test("has no interval with one curve", () =>
    expect(breakEven([[-1, 2]])).toEqual({
      point: 2,
      earliest: null,
      latest: null,
      isKnown: false,
    }));

  test("isn't known where a point of all curves isn't", () =>
    expect(breakEven([[NaN], [NaN]])).toMatchObject({ point: null, isKnown: false }));
});

describe("its interval", () => {
  // Three curves a, a + d, a − d: mean a, s = d; t(2) is 4.302653 at 95 %, and 7.649 for three points jointly (95 % + 5 % × 2 ÷ 3).
  const around = (means: readonly number[], d: number) => [
    means,
    means.map((mean) => mean + d),
    means.map((mean) => mean - d),
  ];

  test("ends where the lower limit of the mean comes to stay at or above 0", () => {
    // half-width 4.302653/√3 = 2.484
    expect(breakEven(around([-9, -1, 2.48, 2.49], 1)).latest).toBe(4);
    expect(breakEven(around([-9, -1, 2.49, 2.49], 1)).latest).toBe(3);
  });

  test("begins after the last point at which the joint upper limit is below 0", () => {
    // half-width 7.649/√3 = 4.416
    expect(breakEven(around([-9, -4.42, -1, 9], 1)).earliest).toBe(3);
    expect(breakEven(around([-9, -4.41, -1, 9], 1)).earliest).toBe(2);
  });

  test("agrees with the plain interval of the last point on whether it gets there", () => {
    // half-width 2.484
    expect(breakEven(around([-1, -1, -1, -2.49], 1)).earliest).toBe(null);
    expect(breakEven(around([-1, -1, -1, -2.48], 1)).earliest).toBe(1);
    expect(breakEven(around([-2.49], 1)).earliest).toBe(null);
    expect(breakEven(around([-2.48], 1)).earliest).toBe(1);
  });

  test("is open above where it isn't shown within the curve, and says so of never too", () => {
    expect(breakEven(around([-9, -9, -1, 1], 1))).toEqual({
      point: 4,
      earliest: 3,
      latest: null,
      isKnown: true,
    });
    expect(breakEven(around([-9, -9, -9, -9], 1))).toMatchObject({
      point: null,
      earliest: null,
      latest: null,
    });
  });

  test.each([
    ["a fee that is earned back", [-8, -6, -4, -2, 0, 2, 4, 6, 8, 10], 5],
    ["a dip that deepens first", [-1, -3, -6, -7, -6, -4, -1, 1, 4, 7], 8],
    [
      "a fee that is earned back after the window",
      [-8, -7, -6, -5, -4, -3, -2, -1.5, -1, -0.5],
      null,
    ],
    ["a curve that stays at 0 once it has come there", [-8, -4, -2, 0, 0, 0, 0, 0, 0, 0], 4],
  ])("covers the true point in at least 95 of 100 experiments: %s", (_, truth, point) => {
    const trials = 400;
    let covered = 0;
    for (let trial = 0; trial < trials; trial++) {
      const { earliest, latest } = breakEven(experiment(truth, trial));
      const at = point ?? Infinity;
      if ((earliest ?? Infinity) <= at && at <= (latest ?? Infinity)) covered++;
    }
    // 95 % less three standard errors of a share over 400 trials
    expect(covered / trials).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / trials));
  });
});

/** Eight curves about the truth: sums of weekly chances, as a balance is. */
function experiment(truth: readonly number[], trial: number): number[][] {
  return Array.from({ length: 8 }, (_, replication) => {
    let chance = 0;
    return truth.map((mean, week) => {
      chance += 2 * standardNormalAt(trial, 17, replication, week);
      return mean + chance;
    });
  });
}
