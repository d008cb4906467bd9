import type { ComparisonResult } from "../experiment/compareScenarios.ts";
import type { ScenarioResult } from "../experiment/scenarioResult.ts";
import type { Measure } from "../metrics/measure.ts";
import type { MeasurePath } from "../metrics/measurePaths.ts";
import { allDifferences } from "./allDifferences.ts";
import { type ComparedColumn, comparisonRows } from "./comparisonRows.ts";
import { appliesTo, comparisonHeadlines, headlineOf } from "./headlines.ts";
import { legendOf } from "./legendOf.ts";
import { paybackLines } from "./payback/paybackLines.ts";
import { placeOf } from "./placeOf.ts";
import { printable } from "./printable.ts";
import { promiseKindWords } from "./promiseKindWords.ts";
import { runLine } from "./runLine.ts";
import {
  isMixed,
  isOfPeriod,
  mixedSentence,
  periodKeys,
  type ShownPeriods,
  shownPeriods,
} from "./shownPeriods.ts";
import type { ReportTextOptions } from "./simulationText.ts";
import { type TableRow, textTable } from "./textTable.ts";
import { warningLines } from "./warningLines.ts";
import { wrapText } from "./wrapText.ts";

/**
 * A comparison for people: measures as rows, scenarios as columns, the baseline first; below the
 * values the paired differences from the baseline, and the words for them.
 */
export function comparisonText(
  result: ComparisonResult,
  { width, isAll = false }: ReportTextOptions,
): string {
  const { scenarios } = result;
  const paths = pathsOf(scenarios);
  const isHeadline = headlineOf(comparisonHeadlines, scenarios);
  const busiest = busiestPeriods(scenarios);
  const isShown = (path: MeasurePath) =>
    isOfPeriod(path)
      ? busiest[path.keys[0]].periods.includes(path.keys[1]) &&
        !scenarios.some((one) => isMixed(path, one))
      : isHeadline(path.measure);
  const shown = paths.filter((path) => isAll || isShown(path));
  const rows = grouped(shown, columnsOf(result), isAll ? [] : periodHeadings(scenarios, busiest));
  const layout = {
    width,
    labelWidth: 28,
    headWidth: 13,
    pinned: 2,
    isShownWith: (row: number, columns: readonly number[]) =>
      isAll ||
      saysSomething(rows, row, [scenarios[0], ...columns.map((column) => scenarios[column - 1])]),
  };
  const head = ["", ...scenarios.map(({ scenario }) => printable(scenario))];
  const table = textTable(
    head,
    rows.map(({ cells }) => cells),
    layout,
  );
  const hidden = paths.length - shown.length;
  const more = hidden === 0 ? "" : ` ${hidden} more measures with --all, --format json or csv.`;
  const lines = [
    ...wrapText(`${runLine(scenarios[0])}; common random numbers`, width),
    "",
    ...table,
    ...paybackLines(result, width),
    "",
    ...wrapText(legendOf(table, scenarios[0].replications) + more, width),
    ...wrapText(result.note, width),
    ...warningsOf(scenarios, width),
  ];
  return `${lines.join("\n")}\n`;
}

/** All that any of the scenarios measures, in the baseline's order, each once. */
function pathsOf(scenarios: readonly ScenarioResult[]): MeasurePath[] {
  const paths = new Map<string, MeasurePath>();
  for (const path of scenarios.flatMap((scenario) => scenario.paths)) {
    const key = keyOf(path);
    if (!paths.has(key)) paths.set(key, path);
  }
  return [...paths.values()];
}

const mostPeriods = 3;

/** The busiest hours of the week, and weeks, of any of the scenarios, by the key under which they stand. */
function busiestPeriods(scenarios: readonly ScenarioResult[]): BusiestPeriods {
  return Object.fromEntries(
    periodKeys.map((key) => [key, shownPeriods(scenarios, key, mostPeriods)]),
  );
}

type BusiestPeriods = Readonly<Record<string, ShownPeriods>>;

const chosenWords = {
  queueLength: "in which any of the scenarios has the longest queues",
  arrivalRate: "in which most tickets arrive",
} as const;

const periodWords: Readonly<Record<string, string>> = {
  hoursOfWeek: "hours of the week",
  weeks: "weeks",
};

/** What stands above the parts of the window where there are more than are shown: which, and how to see the others. */
function periodHeadings(
  scenarios: readonly ScenarioResult[],
  busiest: BusiestPeriods,
): PeriodHeading[] {
  const [{ paths }] = scenarios;
  const isAnyMixed = paths.some((path) => scenarios.some((one) => isMixed(path, one)));
  return periodKeys.flatMap((key) => {
    const all = new Set(paths.filter(({ keys }) => keys[0] === key).map(({ keys }) => keys[1]));
    const { periods, by } = busiest[key];
    const shown = [...all].filter((period) => periods.includes(period));
    if (all.size === 0) return [];
    const which = `Of the ${all.size} ${periodWords[key]} these are shown, ${chosenWords[by]}: ${shown.join(", ")}. All: --all, --format json or csv.`;
    const sentences = [
      ...(shown.length < all.size ? [which] : []),
      ...(isAnyMixed ? [mixedSentence] : []),
    ];
    return sentences.length === 0 ? [] : [{ key, text: sentences.join(" ") }];
  });
}

/** A sentence before the first of the parts of a kind. */
interface PeriodHeading {
  readonly key: string;
  readonly text: string;
}

function keyOf({ keys }: MeasurePath): string {
  return JSON.stringify(keys);
}

function columnsOf({ scenarios, differences }: ComparisonResult): ComparedColumn[] {
  return scenarios.map((result, i) => {
    const own = allDifferences(differences[i - 1]);
    const estimates = new Map(result.paths.map((path, j) => [keyOf(path), result.estimates[j]]));
    const byPath = new Map(own.map((difference) => [keyOf(difference.path), difference]));
    return {
      result,
      estimateOf: (path) => estimates.get(keyOf(path)),
      differenceOf: (path) => byPath.get(keyOf(path)),
    };
  });
}

const groupHeadings: Readonly<Record<string, string>> = {
  types: "Type",
  priorities: "Priority",
  channels: "Channel",
  teams: "Team",
  hoursOfWeek: "Hour of week",
  weeks: "Week",
};

const headings = {
  overall: () => "All tickets",
  state: () => "Where the time went",
  tier: (path: MeasurePath) => placeOf(path),
  promise: (path: MeasurePath, results: readonly ScenarioResult[]) =>
    `${promiseKindWords(results, path.keys[1])}: ${placeOf(path)}`,
  "promise state": (path: MeasurePath) => `Where breached time went: ${placeOf(path)}`,
  group: (path: MeasurePath) => `${groupHeadings[path.keys[0]]}: ${placeOf(path)}`,
  cost: () => "Cost",
  "cost by tier": () => "Cost by tier",
};

/** A row of the table with what it is of; null for a heading. */
interface MeasuredRow {
  readonly cells: TableRow;
  readonly measure: Measure | null;
}

/** The rows of all measures, with a heading before each tier, promise and the like. */
function grouped(
  paths: readonly MeasurePath[],
  columns: readonly ComparedColumn[],
  periods: readonly PeriodHeading[],
): MeasuredRow[] {
  const results = columns.map(({ result }) => result);
  let last = "";
  const left = new Map(periods.map(({ key, text }) => [key, text]));
  return paths.flatMap((path) => {
    const { measure } = path;
    const rows = comparisonRows(path, columns).map((cells) => ({ cells, measure }));
    const heading = headings[measure.scope](path, results);
    if (rows.length === 0 || heading === last) return rows;
    last = heading;
    const before = measure.scope === "group" ? left.get(path.keys[0]) : undefined;
    left.delete(path.keys[0]);
    const texts = before === undefined ? [heading] : [before, heading];
    return [...texts.map((text) => ({ cells: [text], measure: null })), ...rows];
  });
}

/** Whether a row says something of these results, or a heading stands above one that does. */
function saysSomething(
  rows: readonly MeasuredRow[],
  at: number,
  results: readonly ScenarioResult[],
): boolean {
  const first = rows.findIndex(({ measure }, row) => row >= at && measure !== null);
  const own = rows[at].measure === null ? rows.slice(first) : [rows[at]];
  const end = own.findIndex(({ measure }) => measure === null);
  return own
    .slice(0, end < 0 ? own.length : end)
    .some(({ measure }) => measure !== null && appliesTo(measure, results));
}

/** Each once, with the scenarios it is about. */
function warningsOf(scenarios: readonly ScenarioResult[], width: number): string[] {
  const about = new Map<string, string[]>();
  for (const { scenario, warnings } of scenarios)
    for (const { message } of warnings)
      about.set(message, [...(about.get(message) ?? []), scenario]);
  const texts = [...about].map(([message, names]) => {
    const whose = names.length === scenarios.length ? "All scenarios" : names.join(", ");
    return `${whose}: ${message}`;
  });
  return warningLines(texts, width);
}
