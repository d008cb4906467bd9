import type { AnyDifference } from "../experiment/differences.ts";
import type { ScenarioResult } from "../experiment/scenarioResult.ts";
import type { MeasurePath } from "../metrics/measurePaths.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { estimateDecimals, estimateText, type EstimateTextOptions } from "./estimateText.ts";
import { labelOf } from "./labelOf.ts";
import { placeOf } from "./placeOf.ts";
import { rowNameOf } from "./rowNameOf.ts";
import { scaleFor } from "./scale.ts";
import type { TableRow } from "./textTable.ts";

/** A scenario of a comparison: its values and, but for the baseline, its differences. */
export interface ComparedColumn {
  readonly result: ScenarioResult;
  estimateOf(path: MeasurePath): Estimate | undefined;
  differenceOf(path: MeasurePath): AnyDifference | undefined;
}

const noDifference = "no difference shown";

/**
 * One measure over all scenarios: a row of values, one of differences and, where one is shown, one of words. None where no
 * scenario knows a value. Where no difference is shown at all, the row of differences says so in its label.
 */
export function comparisonRows(path: MeasurePath, columns: readonly ComparedColumn[]): TableRow[] {
  const estimates = columns.map((column) => column.estimateOf(path));
  const known = estimates.filter((estimate) => estimate !== undefined);
  if (known.every(({ mean }) => mean === null)) return [];
  const { currency, replications: of } = columns[0].result;
  const means = known.map(({ mean }) => mean ?? 0);
  const scale = scaleFor(path.measure.unit, means, currency);
  const options = { scale, of };
  const values = estimates.map((estimate) => estimate && estimateText(estimate, options));
  const differences = columns.map((column) => column.differenceOf(path));
  const mostDecimals = 1 + Math.max(...known.map((estimate) => estimateDecimals(estimate, scale)));
  return [
    [`  ${labelOf(nameOf(path), scale)}`, ...values.map((text) => text ?? "")],
    ...differenceRows(differences, { ...options, mostDecimals, isSigned: true }),
  ];
}

function nameOf(path: MeasurePath): string {
  return path.measure.scope === "cost by tier" ? placeOf(path) : rowNameOf(path);
}

function differenceRows(
  differences: readonly (AnyDifference | undefined)[],
  options: EstimateTextOptions,
): TableRow[] {
  const given = differences.filter((difference) => difference !== undefined);
  if (given.length === 0) return [];
  const texts = differences.map((one) => (one ? estimateText(one.estimate, options) : ""));
  const [only] = given;
  if (isQuiet(only.verdict) && given.every(({ verdict }) => verdict === only.verdict))
    return [[`    ${only.verdict}`, ...texts]];
  if (given.every(({ verdict }) => verdict === null)) return [["    difference", ...texts]];
  const words = differences.map((one) =>
    one?.verdict?.replace(noDifference, "no difference\nshown"),
  );
  return [
    ["    difference", ...texts],
    ["", ...words.map((word) => word ?? "")],
  ];
}

/** Whether it says of a difference that there is none to be told. */
function isQuiet(verdict: AnyDifference["verdict"]): boolean {
  return verdict === noDifference || verdict === "not comparable";
}
