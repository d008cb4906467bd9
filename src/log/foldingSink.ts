import { type Columns, Table, type TableSpec } from "./table.ts";
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

/** Blocks that earlier runs have done with, by the kind of their rows. The next run writes over them: new ones would take longer than a fiftieth of what many a run takes. */
const spare = new Map<TableSpec, Columns<TableSpec>[]>();

/** A sink that hands full blocks of rows to `fold` and forgets them: memory stays with the open tickets. Call `flush` once after the last row; nothing may be written then. */
export function foldingSink(fold: LogFold): { readonly sink: LogSink; readonly flush: () => void } {
  const flushes: (() => void)[] = [];
  const table = <S extends TableSpec>(spec: S, read?: (table: Table<S>) => void): Table<S> => {
    const rows = new Table(spec, rowsPerBlock, (full) => read?.(full), takeSpare(spec));
    flushes.push(() => {
      if (rows.length > 0) read?.(rows);
      rows.length = 0;
      keepSpare(spec, rows.columns);
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
  return { sink, flush: () => flushes.splice(0).forEach((flush) => flush()) };
}

function takeSpare<S extends TableSpec>(spec: S): Columns<S> | undefined {
  return spare.get(spec)?.pop() as Columns<S> | undefined;
}

function keepSpare<S extends TableSpec>(spec: S, columns: Columns<S>): void {
  const blocks = spare.get(spec);
  if (blocks === undefined) spare.set(spec, [columns]);
  else blocks.push(columns);
}
