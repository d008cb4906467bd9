import { expect, test } from "vitest";
import type { Verdict } from "../../../src/experiment/differences.ts";
import { type ComparedColumn, comparisonRows } from "../../../src/report/comparisonRows.ts";
import { madeUpResult } from "./madeUpResult.ts";

const key = "overall.incidentTime";

/** A column with a mean of so many minutes, or none, and what its difference from the baseline is called. */
function column(mean: number | null, verdict?: Verdict): ComparedColumn {
  const result = madeUpResult(mean === null ? {} : { [key]: [mean, 2] });
  const none = { mean: null, low: null, high: null, n: 0 };
  return {
    result,
    estimateOf: (path) => result.estimates[result.paths.indexOf(path)],
    differenceOf: (path) => {
      if (verdict === undefined) return undefined;
      const known = { mean: 1, low: -1, high: 3, n: 20 };
      return { path, estimate: verdict === "not comparable" ? none : known, verdict };
    },
  };
}

const wordsOf = (...verdicts: readonly Verdict[]): readonly (readonly string[])[] => {
  const columns = [
    column(100),
    ...verdicts.map((verdict) => column(verdict === "not comparable" ? null : 101, verdict)),
  ];
  const path = columns[0].result.paths.find(({ keys }) => keys.join(".") === key)!;
  return comparisonRows(path, columns)
    .slice(1)
    .map((row) => row.map(String));
};

test("what nobody can compare says so in the label, as what shows no difference does", () => {
  expect(wordsOf("not comparable", "not comparable")).toEqual([
    ["    not comparable", "", "–", "–"],
  ]);
  expect(wordsOf("no difference shown")[0][0]).toBe("    no difference shown");
});

test("where only one can't be compared each has a word of its own", () => {
  const [differences, words] = wordsOf("not comparable", "no difference shown");
  expect(differences[0]).toBe("    difference");
  expect(words.slice(2)).toEqual(["not comparable", "no difference\nshown"]);
});
