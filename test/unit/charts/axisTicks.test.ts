import { expect, test } from "vitest";
import { axisTicks } from "../../../src/charts/axisTicks.ts";

const written = (...[domain, room]: Parameters<typeof axisTicks>) => {
  const { values, write } = axisTicks(domain, room);
  return values.map(write);
};

test.each([
  { domain: [40, 49], width: 200, is: ["40", "42", "44", "46", "48"] },
  { domain: [0, 0.26], width: 200, is: ["0.0", "0.1", "0.2"] },
  {
    domain: [96.6, 97.2],
    width: 400,
    is: ["96.6", "96.7", "96.8", "96.9", "97.0", "97.1", "97.2"],
  },
  { domain: [-1, 1], width: 100, is: ["−1", "0", "1"] },
] as const)("ticks along $domain have the decimals that tell them apart", (one) => {
  expect(written(one.domain, { width: one.width, margin: 20 })).toEqual(one.is);
});

test("labels have room side by side: the narrower the axis, the fewer", () => {
  expect(written([0, 130_000], { width: 600, margin: 20 })).toHaveLength(7);
  expect(written([0, 130_000], { width: 200, margin: 20 })).toEqual(["0", "50,000", "100,000"]);
});

test("a tick whose label would be cut at an end is left out", () => {
  expect(written([0, 100], { width: 200, margin: 20 })).toContain("100");
  expect(written([0, 100], { width: 200, margin: 2 })).not.toContain("100");
});

test("an axis has at least two ticks, since one alone tells no scale", () => {
  expect(written([66, 99], { width: 60, margin: 6 }).length).toBeGreaterThan(1);
});

test("however wide, an axis has no more ticks than can be read", () => {
  expect(written([68, 98], { width: 2000 }).length).toBeLessThan(9);
});

test("very large figures are written in millions or billions", () => {
  expect(written([0, 42_000_000], { width: 400, margin: 30 })).toEqual([
    "0",
    "10\u00a0million",
    "20\u00a0million",
    "30\u00a0million",
    "40\u00a0million",
  ]);
  expect(written([0, 8.4e11], { width: 400, margin: 40 })).toContain("200\u00a0billion");
});
