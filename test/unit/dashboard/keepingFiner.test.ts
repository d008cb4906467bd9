import { expect, test } from "vitest";
import { keepingFiner } from "../../../src/dashboard/state/keepingFiner.ts";
import { comparisonOf, desk, difference, somePayback } from "./comparison.ts";

const coarse = (name: string, cost: number) => ({ ...desk(name, { cost }), replications: 5 });

const full = {
  comparison: {
    ...comparisonOf([desk("Now", { cost: 42 }), desk("Then", { cost: 40 })], {
      Then: difference(-2, 0.3, "better"),
    }),
    payback: { Then: somePayback },
  },
  ids: ["now", "then"],
  fingerprints: ["n", "t"],
};

const firstLook = {
  comparison: comparisonOf([coarse("Now", 41), coarse("Then", 39.5), coarse("New", 45)], {
    Then: difference(-1.5, 2, "no difference shown"),
    New: difference(4, 2, "worse"),
  }),
  ids: ["now", "then", "new"],
  fingerprints: ["n", "t", "x"],
};

test("a first look at one scenario doesn't blur the others", () => {
  const { comparison } = keepingFiner(full, firstLook);
  expect(comparison.scenarios.map(({ replications }) => replications)).toEqual([20, 20, 5]);
  expect(comparison.differences["Then"]["cost.perResolvedTicket"].verdict).toBe("better");
  expect(comparison.differences["New"]["cost.perResolvedTicket"].mean).toBe(4);
  expect(comparison.payback).toEqual({ Then: somePayback });
});

test("results of what a scenario was before its change are no results of it", () => {
  const changed = { ...firstLook, fingerprints: ["n", "t2", "x"] };
  const { comparison } = keepingFiner(full, changed);
  expect(comparison.scenarios.map(({ replications }) => replications)).toEqual([20, 5, 5]);
});

test("with another baseline every difference is new", () => {
  const changed = { ...firstLook, fingerprints: ["n2", "t", "x"] };
  expect(keepingFiner(full, changed)).toBe(changed);
});

test("results from more replications take the place of all", () => {
  expect(keepingFiner(firstLook, full)).toEqual(full);
});
