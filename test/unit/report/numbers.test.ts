import { describe, expect, it } from "vitest";
import { estimateText } from "../../../src/report/estimateText.ts";
import { decimalsFor, formatNumber } from "../../../src/report/number.ts";
import { scaleFor } from "../../../src/report/scale.ts";

describe("a number for people", () => {
  it.each([
    [1234.5, 1, "1,234.5"],
    [-0.25, 2, "−0.25"],
    [-0.001, 2, "0.00"],
    [0, 0, "0"],
    [999_999.5, 0, "1,000,000"],
  ])("%s to %s decimals is %s", (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it.each([
    [0.0123, 2, 3], // 0.012
    [0.0996, 2, 2], // rounds to 0.10, which is two digits with two decimals
    [1.25, 2, 1],
    [12.5, 2, 0],
    [9.96, 2, 0], // rounds to 10
    [1250, 2, 0],
    [1e-9, 2, 6],
    [0, 2, 0],
  ])("%s has its %s leading digits with %s decimals", (value, significant, decimals) => {
    expect(decimalsFor(value, significant)).toBe(decimals);
  });
});

describe("a scale", () => {
  it.each([
    ["minutes", [12, 119], { factor: 1, symbol: "min" }],
    ["minutes", [12, 120], { factor: 1 / 60, symbol: "h" }],
    ["minutes", [2879], { factor: 1 / 60, symbol: "h" }],
    ["minutes", [-2880, 12], { factor: 1 / 1440, symbol: "days" }],
    ["minutes", [], { factor: 1, symbol: "min" }],
    ["share", [0.3], { factor: 100, symbol: "%" }],
    ["money", [9999], { factor: 1, symbol: "EUR" }],
    ["money", [10_000], { factor: 1e-3, symbol: "thousand EUR" }],
    ["money", [1e7], { factor: 1e-6, symbol: "million EUR" }],
    ["tickets", [12], { factor: 1, symbol: "" }],
    ["hours", [12], { factor: 1, symbol: "h" }],
  ] as const)("of %s with %j", (unit, values, scale) => {
    expect(scaleFor(unit, values, "EUR")).toEqual(scale);
  });
});

describe("an estimate", () => {
  const estimate = (mean: number, half: number, n = 20) => ({
    mean,
    low: mean - half,
    high: mean + half,
    n,
  });

  it.each([
    ["shows two digits of the half-width", estimate(23.42, 0.8), {}, "23.42 ± 0.80"],
    ["rounds both to the same decimals", estimate(1234.567, 12.34), {}, "1,235 ± 12"],
    ["scales", estimate(0.4217, 0.0123), { scale: { factor: 100, symbol: "%" } }, "42.2 ± 1.2"],
    ["has a true minus", estimate(-1.5, 0.25), {}, "−1.50 ± 0.25"],
    ["has a plus where asked", estimate(1.5, 0.25), { isSigned: true }, "+1.50 ± 0.25"],
    ["has no sign at zero", estimate(0.001, 0.25), { isSigned: true }, "0.00 ± 0.25"],
    ["knows an interval of no width", estimate(100, 0), {}, "100 ± 0"],
    ["says where fewer stand behind it", estimate(5, 1, 18), { of: 20 }, "5.0 ± 1.0 (n 18)"],
    [
      "keeps to the most decimals",
      estimate(0.00123, 0.00012),
      { mostDecimals: 3 },
      "0.001 ± 0.000",
    ],
  ] as const)("%s", (_what, given, options, text) => {
    expect(estimateText(given, options)).toBe(text);
  });

  it("stands alone without an interval", () => {
    expect(estimateText({ mean: 12.3456, low: null, high: null, n: 1 })).toBe("12.35");
    expect(estimateText({ mean: 12, low: null, high: null, n: 1 })).toBe("12");
  });

  it("is a dash where nobody knows it", () => {
    expect(estimateText({ mean: null, low: null, high: null, n: 0 }, { of: 20 })).toBe("–");
  });
});
