import { none } from "../../log/ticketLog.ts";
import { orderBy } from "./orderBy.ts";
import { byText } from "../codes/textOrder.ts";
import { noteRow } from "../rows/noteRow.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import type { RowTimes } from "./rowTimes.ts";
import type { TicketRows } from "./ticketRows.ts";
import type { RowNumbers } from "../rows/numberColumn.ts";

/** Tickets in order of arrival: their codes, and when each arrived, Unix epoch ms. */
export interface Arrivals {
  readonly order: Uint32Array;
  readonly at: (ticket: number) => number;
}

/**
 * When tickets arrived: as the last row that states an opening time says; else at their first row. A
 * row from before the opening (a clock that was corrected) is taken to be at the opening.
 *
 * @param room For a number a ticket, at least, while they are put in order.
 */
export function arrivalsOf(
  rows: ImportedRows,
  tickets: TicketRows,
  times: RowTimes,
  room: Float64Array,
): Arrivals {
  const count = tickets.starts.length - 1;
  const arrivedAt = arrivalReader(tickets, times);
  const at = room.subarray(0, count).fill(Infinity);
  let withRows = 0;
  for (let ticket = 0; ticket < count; ticket++) {
    const first = tickets.starts[ticket];
    const end = tickets.starts[ticket + 1];
    if (first === end) continue;
    withRows += 1;
    at[ticket] = arrivedAt(ticket);
    if (times.moment[tickets.rows[first]] < at[ticket])
      noteRow(rows, tickets.rows[first], earlyRow);
  }
  // Tickets without rows never arrive, and so come last.
  const order = orderBy(at).subarray(0, withRows);
  orderTies(order, at, rows.texts.ticket.texts);
  return { order, at: arrivedAt };
}

/** Of a ticket with rows. Reading it again costs less than the memory of keeping it. */
function arrivalReader(tickets: TicketRows, { moment, opened }: RowTimes): Arrivals["at"] {
  return (ticket) => {
    const opening = lastKnown(tickets, ticket, opened);
    return Number.isNaN(opening) ? moment[tickets.rows[tickets.starts[ticket]]] : opening;
  };
}

/** Tickets that arrived at the same instant go by their ids, in whatever order the files named them. */
function orderTies(order: Uint32Array, at: Float64Array, ids: readonly string[]): void {
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && at[order[to]] === at[order[from]]) to += 1;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => byText(ids[a], ids[b]));
  }
}

export function rowsOf({ rows, starts }: TicketRows, ticket: number): Uint32Array {
  return rows.subarray(starts[ticket], starts[ticket + 1]);
}

/** What the last row of a ticket that states an instant states; NaN where none does. */
export function lastKnown(
  { rows, starts }: TicketRows,
  ticket: number,
  instants: RowNumbers,
): number {
  for (let i = starts[ticket + 1] - 1; i >= starts[ticket]; i--)
    if (!Number.isNaN(instants[rows[i]])) return instants[rows[i]];
  return Number.NaN;
}

/** What the last row that states something states; `missing` where none does. */
export function lastStated(
  own: readonly number[],
  column: ArrayLike<number>,
  missing: number,
): number {
  for (let i = own.length - 1; i >= 0; i--) if (column[own[i]] !== missing) return column[own[i]];
  return missing;
}

/** A code of the rows (-1 none) as a code of the log. */
export function logCode(code: number, kind: keyof typeof none): number {
  return code < 0 ? none[kind] : code;
}

const earlyRow = {
  code: "changed-before-opened",
  message:
    "tickets were changed before they were opened; what happened before is taken to be at the opening",
};
