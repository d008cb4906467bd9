import type { ComparisonResult } from "../experiment/compareScenarios.ts";
import type { AnyDifference } from "../experiment/differences.ts";
import { allDifferences } from "./allDifferences.ts";
import { type CsvCell, csvText } from "../log/csvText.ts";
import { csvUnit } from "./csvUnit.ts";
import type { Payback } from "../experiment/payback/payback.ts";
import { paybackCells } from "./payback/paybackCells.ts";

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

/** Every estimate of every scenario, a row each, the baseline's first; beside an alternative's its difference from the baseline and the word for it. At the end what it paid and saved week by week, where that is asked for. */
export function comparisonCsv({ scenarios, differences }: ComparisonResult): string {
  const paybacks = differences.flatMap(({ alternative, payback }) =>
    payback === null ? [] : paybackRows(alternative, payback, scenarios[0].currency),
  );
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
  return csvText(head, [...rows, ...paybacks]);
}

const noEstimate = [null, null, null, null] as const;

/** Figures of a payback are differences from the baseline, without a word for them but for what is shown of when it is paid back. */
function paybackRows(alternative: string, payback: Payback, currency: string): CsvCell[][] {
  return paybackCells(payback, currency).map(({ name, unit, estimate, verdict = null }) => [
    alternative,
    name,
    unit,
    ...noEstimate,
    ...estimate,
    verdict,
  ]);
}

function differenceCells(difference: AnyDifference | undefined): CsvCell[] {
  if (difference === undefined) return [null, null, null, null, null];
  const { mean, low, high, n } = difference.estimate;
  return [mean, low, high, n, difference.verdict];
}
