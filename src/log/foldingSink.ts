import { Table, type TableSpec } from "./table.ts";
import {
  clockSpec,
  eventSpec,
  type LogFold,
  type LogSink,
  spanSpec,
  staffingSpec,
  ticketSpec,
  visitSpec,
} from "./ticketLog.ts";

const rowsPerBlock = 1024;

/** A sink that hands full blocks of rows to `fold` and forgets them: memory stays with the open tickets. Call `flush` once after the last row. */
export function foldingSink(fold: LogFold): { readonly sink: LogSink; readonly flush: () => void } {
  const flushes: (() => void)[] = [];
  const table = <S extends TableSpec>(spec: S, read?: (table: Table<S>) => void): Table<S> => {
    const rows = new Table(spec, rowsPerBlock, (full) => read?.(full));
    flushes.push(() => {
      if (rows.length > 0) read?.(rows);
      rows.length = 0;
    });
    return rows;
  };
  const sink: LogSink = {
    tickets: table(ticketSpec, (rows) => fold.tickets?.(rows)),
    visits: table(visitSpec, (rows) => fold.visits?.(rows)),
    spans: table(spanSpec, (rows) => fold.spans?.(rows)),
    staffing: table(staffingSpec, (rows) => fold.staffing?.(rows)),
    events: table(eventSpec, (rows) => fold.events?.(rows)),
    clocks: table(clockSpec, (rows) => fold.clocks?.(rows)),
  };
  return { sink, flush: () => flushes.forEach((flush) => flush()) };
}
