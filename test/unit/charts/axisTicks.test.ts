import { expect, test } from "vitest";
import { axisTicks } from "../../../src/charts/axisTicks.ts";

test.each([
  { domain: [40, 49], count: 4, written: ["40", "42", "44", "46", "48"] },
  {
    domain: [96.6, 97.2],
    count: 6,
    written: ["96.6", "96.7", "96.8", "96.9", "97.0", "97.1", "97.2"],
  },
  { domain: [0, 0.26], count: 3, written: ["0.0", "0.1", "0.2"] },
  { domain: [0, 130_000], count: 3, written: ["0", "50,000", "100,000"] },
  { domain: [-1, 1], count: 2, written: ["−1", "0", "1"] },
] as const)(
  "ticks along $domain have the decimals that tell them apart",
  ({ domain, count, written }) => {
    const { values, write } = axisTicks(domain, count);
    expect(values.map(write)).toEqual(written);
  },
);

test("an axis has at least two ticks, since one alone tells no scale", () => {
  expect(axisTicks([66, 99], 2).values.length).toBeGreaterThan(1);
});

test("however wide, an axis has no more ticks than can be read", () => {
  expect(axisTicks([68, 98], 40).values.length).toBeLessThan(12);
});
