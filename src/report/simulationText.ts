import type { ScenarioResult } from "../experiment/scenarioResult.ts";
import type { Scope } from "../metrics/measure.ts";
import type { MeasurePath } from "../metrics/measurePaths.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { bottleneckLine } from "./bottleneckLine.ts";
import { estimateText } from "./estimateText.ts";
import { headlineOf, simulationHeadlines } from "./headlines.ts";
import { legendOf } from "./legendOf.ts";
import { labelOf } from "./labelOf.ts";
import { periodTables } from "./periodTables.ts";
import { placeOf } from "./placeOf.ts";
import { printable } from "./printable.ts";
import { promiseKindWords } from "./promiseKindWords.ts";
import { rowNameOf } from "./rowNameOf.ts";
import { runLine } from "./runLine.ts";
import { scaleFor } from "./scale.ts";
import { type TableRow, textTable } from "./textTable.ts";
import { warningLines } from "./warningLines.ts";
import { wrapText } from "./wrapText.ts";

export interface ReportTextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Every measure, not just the headlines. */
  readonly isAll?: boolean;
}

/** By scope, and of groups by the key they stand under. */
const sections: readonly (readonly [heading: string, scope: Scope, key?: string])[] = [
  ["All tickets", "overall"],
  ["Where the time went", "state"],
  ["Tiers", "tier"],
  ["Promises", "promise"],
  ["Where breached time went", "promise state"],
  ["Cost", "cost"],
  ["Cost by tier", "cost by tier"],
  ["By type", "group", "types"],
  ["By priority", "group", "priorities"],
  ["By channel", "group", "channels"],
  ["By team", "group", "teams"],
];

/** A simulated scenario for people: tables of means ± half-widths of their 95 % intervals, and the warnings. */
export function simulationText(
  result: ScenarioResult,
  { width, isAll = false }: ReportTextOptions,
): string {
  const tables = sections.flatMap(([heading, scope, key]) => {
    const entries = entriesOf(result, scope, isAll).filter(
      ({ path }) => key === undefined || path.keys[0] === key,
    );
    if (entries.length === 0) return [];
    const [head, ...rows] = byMeasure(result, entries);
    return ["", ...textTable([heading, ...head], rows, { width })];
  });
  tables.push(...periodTables(result, { width, isAll }));
  const lines = [
    ...wrapText(printable(result.scenario), width),
    ...wrapText(runLine(result), width),
    ...tables,
    "",
    ...[bottleneckLine(result), legendOf(tables, result.replications)]
      .filter((sentence) => sentence !== "")
      .flatMap((sentence) => wrapText(sentence, width)),
    ...warningLines(
      result.warnings.map(({ message }) => message),
      width,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

interface Entry {
  readonly path: MeasurePath;
  readonly estimate: Estimate;
}

function entriesOf(result: ScenarioResult, scope: Scope, isAll: boolean): Entry[] {
  const { paths, estimates } = result;
  const isHeadline = headlineOf(simulationHeadlines, [result]);
  return paths
    .map((path, i) => ({ path, estimate: estimates[i] }))
    .filter(({ path: { measure } }) => measure.scope === scope)
    .filter(({ path: { measure } }) => isAll || isHeadline(measure));
}

/** A head without its first cell, then one row a measure or state, one column a tier, promise or the like. */
function byMeasure(result: ScenarioResult, entries: readonly Entry[]): TableRow[] {
  const rows = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = rowNameOf(entry.path);
    const row = rows.get(name);
    if (row === undefined) rows.set(name, [entry]);
    else row.push(entry);
  }
  const [first] = rows.values();
  return [
    first.map(({ path }) => headOf(result, path)),
    ...[...rows].map(([name, row]) => rowOf(name, result, row)),
  ];
}

/** The tier, promise or group that a column is about; of a promise also who promises whom. */
function headOf(result: ScenarioResult, path: MeasurePath): string {
  const place = placeOf(path);
  const { scope } = path.measure;
  if (scope !== "promise" && scope !== "promise state") return place;
  return `${place} (${promiseKindWords([result], path.keys[1])})`;
}

function rowOf(
  label: string,
  { currency, replications }: ScenarioResult,
  row: readonly Entry[],
): TableRow {
  const means = row.map(({ estimate }) => estimate.mean ?? 0);
  const scale = scaleFor(row[0].path.measure.unit, means, currency);
  return [
    labelOf(label, scale),
    ...row.map(({ estimate }) => estimateText(estimate, { scale, of: replications })),
  ];
}
