import { describe, expect, test } from "vitest";
import { caseShares } from "../../../src/fit/caseShares.ts";
import { type CaseNode, type Cases, growCaseTree, sampleOf } from "../../../src/fit/caseTree.ts";

/** Cases of two categories: per group, how many of how many fall into category 0. */
function casesOf(groups: readonly (readonly [of: number, all: number])[]): Cases {
  const category: number[] = [];
  const level: number[] = [];
  for (const [at, [of, all]] of groups.entries())
    for (let i = 0; i < all; i++) {
      category.push(i < of ? 0 : 1);
      level.push(at);
    }
  return {
    category: Int32Array.from(category),
    categories: 2,
    tickets: Int32Array.from(category, (_, i) => i),
    factors: [
      { name: "byType", levels: groups.map((_, i) => `type ${i}`), of: Int32Array.from(level) },
    ],
  };
}

const shareOf = (cases: Cases, node: CaseNode | undefined) => caseShares(cases, sampleOf(node!))[0];

describe("how outcomes differ by circumstances", () => {
  test("types that differ clearly have shares of their own", () => {
    const cases = casesOf([
      [90, 100],
      [10, 100],
    ]);
    const tree = growCaseTree(cases, 30);
    expect(tree.split?.factor.name).toBe("byType");
    // 130 borrowed or own cases; the common share is 50 %: (90 + 15) ÷ 130
    expect(shareOf(cases, tree.split?.children[0])).toBeCloseTo(105 / 130, 9);
    expect(shareOf(cases, tree.split?.children[1])).toBeCloseTo(25 / 130, 9);
  });

  test("types that don't differ by more than chance share one value", () => {
    const tree = growCaseTree(
      casesOf([
        [52, 100],
        [48, 100],
      ]),
      30,
    );
    expect(tree.split).toBeNull();
    expect(tree.rows).toHaveLength(200);
  });

  test("a type with fewer cases than the minimum has none of its own", () => {
    const cases = casesOf([
      [200, 200],
      [0, 200],
      [29, 29],
    ]);
    const { split } = growCaseTree(cases, 30);
    expect(split?.children.map((child) => child?.rows.length)).toEqual([200, 200, undefined]);
    expect(split?.otherwise.rows.length).toBe(29);
  });

  test("borrowing moves cases between types but neither makes nor loses any", () => {
    const groups = [
      [5, 400],
      [60, 80],
      [20, 40],
      [3, 7],
    ] as const;
    const cases = casesOf(groups);
    const { split } = growCaseTree(cases, 30);
    const parts = [...split!.children, split!.otherwise];
    const total = parts.reduce(
      (sum, part) => sum + (part === undefined ? 0 : part.rows.length * shareOf(cases, part)),
      0,
    );
    expect(total).toBeCloseTo(5 + 60 + 20 + 3, 9);
  });

  test("the factor that explains most comes first", () => {
    const cases = casesOf([
      [60, 100],
      [40, 100],
    ]);
    const visit = Int32Array.from(cases.category, (category, i) =>
      i % 20 === 0 ? 1 - category : category,
    );
    const tree = growCaseTree(
      {
        ...cases,
        factors: [...cases.factors, { name: "byVisit", levels: ["entry", "later"], of: visit }],
      },
      30,
    );
    expect(tree.split?.factor.name).toBe("byVisit");
  });

  test("cases are counted, and the tickets behind them, each once", () => {
    const cases = {
      ...casesOf([[3, 10]]),
      tickets: Int32Array.from([0, 0, 0, 1, 1, 2, 3, 3, 3, 3]),
    };
    expect(growCaseTree(cases, 30)).toMatchObject({ tickets: 4, split: null });
  });
});
