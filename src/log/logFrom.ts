import type { Column, Table, TableSpec } from "./table.ts";
import type { LogSink, TicketLog } from "./ticketLog.ts";

/** What a log says about itself besides its tables. */
export type LogMeta = Pick<
  TicketLog,
  "origin" | "startsAt" | "timezone" | "window" | "endsAt" | "names" | "hides"
> &
  Partial<Pick<TicketLog, "findings">>;

/**
 * The log that a sink has kept, in its order of reading: ticket n is row n and visit n is row n, spans stand by visit and
 * clocks by ticket, each in the order in which they were written. Staffing and events stay in the order written.
 *
 * The sink's tables become the log's; don't write to them afterwards.
 *
 * @throws When the ids of tickets or visits aren't 0, 1, 2, …, each once, or a span or clock belongs to none of them.
 */
export function logFrom(sink: LogSink, meta: LogMeta): TicketLog {
  const { tickets, visits, spans, clocks } = sink;
  const ticketOrder = rowsById("tickets", tickets.columns.id, tickets.length);
  const visitOrder = rowsById("visits", visits.columns.id, visits.length);
  const spanOrder = rowsByGroup("spans.visit", spans.columns.visit, spans.length, visits.length);
  const clockOrder = rowsByGroup(
    "clocks.ticket",
    clocks.columns.ticket,
    clocks.length,
    tickets.length,
  );
  reorder(tickets, ticketOrder);
  reorder(visits, visitOrder);
  reorder(spans, spanOrder);
  reorder(clocks, clockOrder);
  return { findings: [], ...meta, ...sink };
}

/** The row of each id; null where they are in order. */
function rowsById(name: string, ids: Float64Array, length: number): Uint32Array | null {
  let ordered = 0;
  while (ordered < length && ids[ordered] === ordered) ordered += 1;
  if (ordered === length) return null;
  const rows = new Uint32Array(length).fill(length);
  for (let row = 0; row < length; row++) {
    const id = ids[row];
    if (rows[id] !== length)
      throw new Error(
        `${name}.id must be each number from 0 to ${length - 1} once, got ${id} in row ${row}`,
      );
    rows[id] = row;
  }
  return rows;
}

/** The rows by their group (0 to groups − 1), in the order written within one: a stable counting sort; null where they are in order. */
function rowsByGroup(
  name: string,
  groupOf: Float64Array,
  length: number,
  groups: number,
): Uint32Array | null {
  let isOrdered = true;
  for (let row = 0; row < length; row++) {
    if (row > 0 && groupOf[row] < groupOf[row - 1]) isOrdered = false;
    if (!(groupOf[row] >= 0 && groupOf[row] < groups))
      throw new Error(`${name} must be from 0 to ${groups - 1}, got ${groupOf[row]} in row ${row}`);
  }
  if (isOrdered) return null;
  const next = new Uint32Array(groups + 1);
  for (let row = 0; row < length; row++) next[groupOf[row] + 1]++;
  for (let group = 0; group < groups; group++) next[group + 1] += next[group];
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row++) rows[next[groupOf[row]]++] = row;
  return rows;
}

function reorder<S extends TableSpec>(table: Table<S>, rows: Uint32Array | null): void {
  if (rows === null) return;
  for (const column of Object.values(table.columns) as Column[]) {
    const before = column.slice(0, rows.length);
    for (let i = 0; i < rows.length; i++) column[i] = before[rows[i]];
  }
}
