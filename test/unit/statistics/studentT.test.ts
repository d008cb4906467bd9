import { describe, expect, test } from "vitest";
import { studentTCdf, studentTQuantile, studentTTail } from "../../../src/statistics/studentT.ts";

describe("studentTQuantile", () => {
  // Abramowitz & Stegun, table 26.10, and oracle case stat-02 (scipy) for the further digits.
  test.each([
    [0.975, 1, 12.7062047362],
    [0.995, 4, 4.60409487135],
    [0.975, 9, 2.26215716274],
    [0.95, 29, 1.69912702653],
    [0.975, 1000, 1.96233908083],
  ])("at p = %d with %d degrees of freedom is %d", (p, df, t) =>
    expect(studentTQuantile(p, df)).toBeCloseTo(t, 9),
  );

  test("with one degree of freedom is the Cauchy quantile tan(π(p − ½)), far out too", () => {
    for (const p of [0.6, 0.9, 0.999, 1 - 1e-9])
      expect(studentTQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 6);
  });

  test("with two is (2p − 1)/√(2p(1 − p))", () => {
    for (const p of [0.51, 0.7, 0.975, 0.999995])
      expect(studentTQuantile(p, 2) / ((2 * p - 1) / Math.sqrt(2 * p * (1 - p)))).toBeCloseTo(1, 9);
  });

  test("is symmetric, and 0 at the median", () => {
    expect(studentTQuantile(0.25, 7)).toBe(-studentTQuantile(0.75, 7));
    expect(studentTQuantile(0.5, 7)).toBeCloseTo(0, 15);
  });

  test("undoes the cdf, for degrees of freedom that needn't be whole", () => {
    for (const df of [0.7, 1, 3.5, 13.25, 99, 5000])
      for (const p of [0.001, 0.2, 0.5, 0.9, 0.999995])
        expect(studentTCdf(studentTQuantile(p, df), df)).toBeCloseTo(p, 11);
  });

  test.each([
    [0, 5, "p must be between 0 and 1, got 0"],
    [1, 5, "p must be between 0 and 1, got 1"],
    [NaN, 5, "p must be between 0 and 1, got NaN"],
    [0.5, 0, "df must be above 0 and finite, got 0"],
  ])("refuses p = %d, df = %d", (p, df, message) =>
    expect(() => studentTQuantile(p, df)).toThrow(message),
  );
});

test("studentTTail keeps its digits where the tail is small, and near 0", () => {
  // With two degrees of freedom P(T > t) = (1 − t/√(t² + 2))/2, which is 1/(t² + 2 + t√(t² + 2)).
  for (const t of [1e-9, 0.1, 3, 1e3, 1e6]) {
    const exact = 1 / (t * t + 2 + t * Math.sqrt(t * t + 2));
    expect(studentTTail(t, 2) / exact).toBeCloseTo(1, 12);
  }
  expect(studentTTail(0, 5)).toBe(0.5);
  expect(studentTTail(Infinity, 5)).toBe(0);
});
