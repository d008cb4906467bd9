import type { ScenarioResult } from "../experiment/scenarioResult.ts";
import type { MeasurePath } from "../metrics/measurePaths.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { estimateText } from "./estimateText.ts";
import { labelOf } from "./labelOf.ts";
import { scaleFor } from "./scale.ts";
import { isMixed, mixedSentence, periodKeys, shownPeriods } from "./shownPeriods.ts";
import { type TableRow, textTable } from "./textTable.ts";
import { wrapText } from "./wrapText.ts";

const mostHours = 12;

const headings = { hoursOfWeek: "By hour of week", weeks: "By week" } as const;

/** By what the hours that are shown were chosen. */
const partHeadings = {
  queueLength: `The ${mostHours} hours of the week with the longest queues, of those with somebody on shift`,
  arrivalRate: `The ${mostHours} hours of the week with the most arrivals`,
} as const;

/** What is measured of the hours of the week and of the weeks, where that is asked for: a row each, and of hours only the busiest unless all are wanted. */
export function periodTables(
  result: ScenarioResult,
  { width, isAll }: { readonly width: number; readonly isAll: boolean },
): string[] {
  return periodKeys.flatMap((key) => {
    const columns = columnsOf(result, key, isAll);
    if (columns.length === 0) return [];
    const isWhole = isAll || key === "weeks";
    const part = shownPeriods([result], key, mostHours);
    const periods = isWhole ? [...columns[0].estimates.keys()] : part.periods;
    const scaled = columns.map((column) => scaledColumn(column, periods, result));
    const rows = periods.map((period, i): TableRow => [
      period,
      ...scaled.map(({ cells }) => cells[i]),
    ]);
    return [
      "",
      isWhole ? headings[key] : partHeadings[part.by],
      ...textTable(["", ...scaled.map(({ head }) => head)], rows, { width }),
      ...(isAll || !result.paths.some((path) => isMixed(path, result))
        ? []
        : wrapText(mixedSentence, width)),
    ];
  });
}

interface Column {
  readonly path: MeasurePath;
  /** By period. */
  readonly estimates: ReadonlyMap<string, Estimate>;
}

function columnsOf(result: ScenarioResult, key: string, isAll: boolean): Column[] {
  const { paths, estimates } = result;
  const columns = new Map<string, { path: MeasurePath; estimates: Map<string, Estimate> }>();
  for (const [i, path] of paths.entries()) {
    if (path.measure.scope !== "group" || path.keys[0] !== key) continue;
    if (!isAll && isMixed(path, result)) continue;
    const { name } = path.measure;
    const column = columns.get(name) ?? { path, estimates: new Map<string, Estimate>() };
    column.estimates.set(path.keys[1], estimates[i]);
    columns.set(name, column);
  }
  return [...columns.values()];
}

function scaledColumn(
  { path, estimates }: Column,
  periods: readonly string[],
  { currency, replications: of }: ScenarioResult,
): { readonly head: string; readonly cells: readonly string[] } {
  const shown = periods.map((period) => estimates.get(period)!);
  const means = shown.map(({ mean }) => mean ?? 0);
  const scale = scaleFor(path.measure.unit, means, currency);
  return {
    head: labelOf(path.measure.label, scale),
    cells: shown.map((estimate) => estimateText(estimate, { scale, of })),
  };
}
