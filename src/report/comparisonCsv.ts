import type { ComparisonResult } from "../experiment/compareScenarios.ts";
import type { AnyDifference } from "../experiment/differences.ts";
import { allDifferences } from "./allDifferences.ts";
import { type CsvCell, csvText } from "../log/csvText.ts";
import { csvUnit } from "./csvUnit.ts";

const head = [
  "scenario",
  "measure",
  "unit",
  "mean",
  "low",
  "high",
  "n",
  "difference",
  "differenceLow",
  "differenceHigh",
  "differenceN",
  "verdict",
];

/** Every estimate of every scenario, a row each, the baseline's first; beside an alternative's its difference from the baseline and the word for it. */
export function comparisonCsv({ scenarios, differences }: ComparisonResult): string {
  const rows = scenarios.flatMap(({ scenario, paths, estimates, currency }, s) => {
    const own = new Map(
      allDifferences(differences[s - 1]).map((one) => [JSON.stringify(one.path.keys), one]),
    );
    return paths.map((path, i): CsvCell[] => {
      const { mean, low, high, n } = estimates[i];
      const name = path.keys.join(".");
      const difference = differenceCells(own.get(JSON.stringify(path.keys)));
      return [scenario, name, csvUnit(path, currency), mean, low, high, n, ...difference];
    });
  });
  return csvText(head, rows);
}

function differenceCells(difference: AnyDifference | undefined): CsvCell[] {
  if (difference === undefined) return [null, null, null, null, null];
  const { mean, low, high, n } = difference.estimate;
  return [mean, low, high, n, difference.verdict];
}
