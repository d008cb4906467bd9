import type { ColumnView } from "../../log/table.ts";
import type { LogFold } from "../../log/ticketLog.ts";
import type { MeasuredWindow } from "../measureContext.ts";

/** A week and what is folded over the rows that lie in it. */
export interface WeekFold {
  readonly window: MeasuredWindow;
  readonly fold: Required<LogFold>;
}

/**
 * Gives each block of rows to those weeks in which some of them lie, from a row's begin to its end. Rows come about in the
 * order of their ends, so that of a hundred weeks a block concerns a few.
 */
export function toWeeks(weeks: readonly WeekFold[]): LogFold {
  const within = (extent: Extent) =>
    weeks.filter(({ window }) => window.from <= extent.to && window.to > extent.from);
  return {
    visits: (table) => {
      const { joinedAt, endedAt } = table.columns;
      for (const { fold } of within(extentOf(joinedAt, endedAt, table.length))) fold.visits(table);
    },
    spans: (table) => {
      const { from, to } = table.columns;
      for (const { fold } of within(extentOf(from, to, table.length))) fold.spans(table);
    },
    staffing: (table) => {
      const { from, to } = table.columns;
      for (const { fold } of within(extentOf(from, to, table.length))) fold.staffing(table);
    },
    events: (table) => {
      const { at } = table.columns;
      for (const { fold } of within(extentOf(at, at, table.length))) fold.events(table);
    },
    clocks: (table) => {
      const { startedAt, dueAt } = table.columns;
      for (const { fold } of within(extentOf(startedAt, dueAt, table.length))) fold.clocks(table);
    },
  };
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Of all rows together, whichever of the two instants comes first; with one that isn't known (NaN), all there is. */
function extentOf(begins: ColumnView, ends: ColumnView, length: number): Extent {
  let from = Infinity;
  let to = -Infinity;
  for (let row = 0; row < length; row++) {
    const [begin, end] = [begins[row], ends[row]];
    if (Number.isNaN(begin + end)) return { from: -Infinity, to: Infinity };
    from = Math.min(from, begin, end);
    to = Math.max(to, begin, end);
  }
  return { from, to };
}
