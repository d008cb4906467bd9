import { expect, test } from "vitest";
import { percentChange, percentText } from "../../../src/model/percentText.ts";

test.each([
  [0, 0, "0 %"],
  [0.125, 0, "13 %"],
  [0.125, 1, "12.5 %"],
  [0.5, 1, "50 %"],
  [1, 1, "100 %"],
  [1.25, 0, "125 %"],
  [12.5, 0, "1,250 %"],
])("%d with %d decimals at most is %s", (share, decimals, text) => {
  expect(percentText(share, decimals)).toBe(text);
});

test("what isn't all never reads as all, nor what is something as nothing", () => {
  expect(percentText(0.9996)).toBe("99 %");
  expect(percentText(0.9996, 1)).toBe("99.9 %");
  expect(percentText(0.0004)).toBe("under 1 %");
  expect(percentText(0.0004, 1)).toBe("under 0.1 %");
});

test("a change has its sign and one decimal, and no sign where it is none", () => {
  expect([0.015, -0.12, 0, -0.0001, 20].map(percentChange)).toEqual([
    "+1.5 %",
    "−12.0 %",
    "0.0 %",
    "0.0 %",
    "+2,000.0 %",
  ]);
});
