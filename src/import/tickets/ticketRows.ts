import type { DayTest } from "../dates/dayAlone.ts";
import { dayPlacer } from "./placeDays.ts";
import { agreedRows } from "./agreedRows.ts";
import { ignoreRepeat } from "./ignoreRepeat.ts";
import { columnRoles } from "../mapping/mapping.ts";
import { placeMended } from "../setAside/placeMended.ts";
import { momentOf } from "../mapping/shapeRoles.ts";
import { KeptRow } from "../setAside/setAsideRow.ts";
import { settleSetAside } from "../setAside/settleSetAside.ts";
import { rowOrder } from "./rowOrder.ts";
import type { RowCodes } from "../rows/codeColumn.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import type { RowTimes } from "./rowTimes.ts";
import type { RowNumbers } from "../rows/numberColumn.ts";

/** The usable rows of every ticket, in the order of what happened. */
export interface TicketRows {
  /** Rows of `ImportedRows.table`, ticket by ticket. */
  readonly rows: Uint32Array;
  /** Where a ticket's rows begin; they end where the next one's begin. */
  readonly starts: Uint32Array;
}

/**
 * Groups the rows by ticket, wherever in the files they stand, and puts each ticket's in order: by
 * time, then by the number of the change, then as they stand, or from the bottom up in a file with the newest first. (The time goes first: in real exports
 * the number is sometimes that of a later state of the ticket.) Rows without a time are set aside;
 * mended rows take the places of theirs; of rows in several files those count that `agreedRows` says,
 * and rows that repeat another to the letter are ignored.
 */
export function ticketRows(rows: ImportedRows, times: RowTimes, isDayAlone: DayTest): TicketRows {
  const { columns, length } = rows.table;
  const isGone = new Uint8Array(length);
  for (let row = 0; row < length; row++)
    if (Number.isNaN(times.moment[row])) isGone[row] = setTimelessAside(rows, row);
  placeMended(rows, isGone);
  settleSetAside(rows);
  const tickets = rows.texts.ticket.texts.length;
  if (isTicketEach(columns.ticket, isGone, tickets)) return ticketEach(length);
  const grouped = groupByTicket(columns.ticket, isGone, tickets);
  const { rows: kept, starts } = grouped;
  const order = rowOrder(rows, times, grouped);
  const agreed = agreedRows(rows, times, order);
  const isRepeat = repeatFinder(rows, times.moment);
  const placeDays = dayPlacer(rows, times.moment, isDayAlone);
  // Those that are kept move up to the ones kept before, in the same array: it takes no other beside it.
  let end = 0;
  let from = 0;
  for (let ticket = 0; ticket < tickets; ticket++) {
    const to = starts[ticket + 1];
    if (to - from === 1) kept[end++] = kept[from];
    else {
      const held = kept.subarray(from, to);
      placeDays?.(held);
      sortRows(held, order.compare);
      const own = agreed === null ? held : agreed(held);
      for (let i = 0; i < own.length; i++) {
        if (isRepeat(own, i)) ignoreRepeat(rows, own[i], true);
        else kept[end++] = own[i];
      }
    }
    starts[ticket + 1] = end;
    from = to;
  }
  return atOneTicketEach({ rows: kept.subarray(0, end), starts });
}

/** Where each row is a ticket, in their order, the row is where the ticket's begin: one array says both. */
function atOneTicketEach({ rows, starts }: TicketRows): TicketRows {
  if (starts.length !== rows.length + 1) return { rows, starts };
  for (let at = 0; at < rows.length; at++) if (rows[at] !== starts[at]) return { rows, starts };
  return { rows: starts.subarray(0, rows.length), starts };
}

/** Whether each row is a ticket of its own, in their order, as in most lists. */
function isTicketEach(ticketOf: RowCodes, isGone: Uint8Array, tickets: number): boolean {
  if (tickets !== isGone.length) return false;
  for (let row = 0; row < tickets; row++)
    if (ticketOf[row] !== row || isGone[row] === 1) return false;
  return true;
}

function ticketEach(count: number): TicketRows {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at <= count; at++) starts[at] = at;
  return { rows: starts.subarray(0, count), starts };
}

function setTimelessAside(rows: ImportedRows, row: number): 1 {
  const { columns } = rows.table;
  const file = rows.files[columns.file[row]];
  const cells = rows.doubtful.get(row) ?? [];
  const moment = momentOf[file.plan.shape];
  const time = file.plan.timesAt.get(moment) ?? -1;
  const isOfTime = /^\s*\d{1,2}\s*$/.test(cells[time] ?? "");
  const at = isOfTime ? time : file.plan.at[moment];
  const told = {
    file: file.name,
    line: columns.line[row],
    column: file.plan.columns[at].name,
    value: cells[at] ?? null,
    code: isOfTime ? "unreadable-time" : "unreadable-date",
    reason: isOfTime
      ? `the time of day of the ${columnRoles[moment]} can be hours or minutes, and nothing in its column tells which`
      : `the ${columnRoles[moment]} is of another format than the rest of its column, or of none that can be told`,
    ticket: rows.texts.ticket.texts[columns.ticket[row]],
    header: file.header,
  };
  rows.setAside.push(new KeptRow(told, cells));
  return 1;
}

function groupByTicket(ticketOf: RowCodes, isGone: Uint8Array, tickets: number): TicketRows {
  const starts = new Uint32Array(tickets + 1);
  for (let row = 0; row < isGone.length; row++)
    if (isGone[row] === 0) starts[ticketOf[row] + 1] += 1;
  for (let ticket = 0; ticket < tickets; ticket++) starts[ticket + 1] += starts[ticket];
  const rows = new Uint32Array(starts[tickets]);
  // A ticket's start goes up with each row, to where the next one's begin.
  for (let row = 0; row < isGone.length; row++)
    if (isGone[row] === 0) rows[starts[ticketOf[row]]++] = row;
  starts.copyWithin(1, 0);
  starts[0] = 0;
  return { rows, starts };
}

function sortRows(own: Uint32Array, compare: (a: number, b: number) => number): void {
  for (let i = 1; i < own.length; i++)
    if (compare(own[i - 1], own[i]) > 0) {
      own.sort(compare);
      return;
    }
}

/** Tells of each row of a ticket, in their order, whether one like it came before. */
function repeatFinder(
  { table }: ImportedRows,
  times: RowNumbers,
): (own: Uint32Array, i: number) => boolean {
  const { hash0, hash1 } = table.columns;
  /** Of the rows at the same time; most rows are alone at theirs. */
  const seen = new Set<number>();
  return (own, i) => {
    const row = own[i];
    if (i === 0 || times[own[i - 1]] !== times[row]) {
      if (i + 1 === own.length || times[own[i + 1]] !== times[row]) return false;
      seen.clear();
    }
    const hash = hash0[row] * 2 ** 32 + (hash1[row] >>> 0);
    const isRepeat = seen.has(hash);
    seen.add(hash);
    return isRepeat;
  };
}
