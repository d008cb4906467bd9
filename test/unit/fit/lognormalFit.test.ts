import { describe, expect, test } from "vitest";
import { lognormalFit } from "../../../src/fit/lognormalFit.ts";
import { waitDistribution } from "../../../src/fit/waitDistribution.ts";
import { normalQuantile } from "../../../src/arithmetic/normalQuantile.ts";

/** n values at the middles of n equal slices of a distribution: as typical a sample as can be. */
const typical = (n: number, valueAt: (p: number) => number) =>
  Float64Array.from({ length: n }, (_, i) => valueAt((i + 0.5) / n));

describe("durations that look lognormal", () => {
  test("are described by mean and cv", () => {
    // logarithms normal around ln 60,000 with σ = 1: mean 60,000 √e, cv √(e − 1)
    const sample = typical(2000, (p) => 60_000 * Math.exp(normalQuantile(p)));
    const { mean, cv } = lognormalFit(sample)!;
    expect(mean / (60_000 * Math.sqrt(Math.E))).toBeCloseTo(1, 2);
    expect(cv).toBeCloseTo(Math.sqrt(Math.E - 1), 2);
    expect(waitDistribution(sample).input).toMatchObject({ distribution: "lognormal" });
  });

  test("are told from uniform and from exponential ones", () => {
    expect(lognormalFit(typical(500, (p) => 60_000 * (1 + 20 * p)))).toBeNull();
    expect(lognormalFit(typical(500, (p) => -60_000 * Math.log(1 - p)))).toBeNull();
  });

  test("are none where one is 0, where all are alike, or where there are fewer than five", () => {
    expect(lognormalFit(Float64Array.of(0, 1, 2, 3, 4, 5))).toBeNull();
    expect(lognormalFit(new Float64Array(50).fill(7))).toBeNull();
    expect(lognormalFit(Float64Array.of(1, 2, 4, 8))).toBeNull();
  });

  test("a wait that doesn't look it keeps its quantiles", () => {
    const { input, description } = waitDistribution(typical(81, (p) => 3_600_000 * p));
    expect(input).toMatchObject({ distribution: "quantiles" });
    expect(description).toBe("median 30 min, mean 30 min");
  });
});
