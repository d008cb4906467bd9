import { none } from "../log/ticketLog.ts";
import type { ImportedRows } from "./rowTable.ts";
import type { TicketRows } from "./ticketRows.ts";

/** The instants of all rows, Unix epoch ms; NaN where there is none. */
export interface RowTimes {
  readonly time: Float64Array;
  readonly opened: Float64Array;
  readonly resolved: Float64Array;
  readonly closed: Float64Array;
}

/** Tickets in order of arrival: their codes, and when each arrived, Unix epoch ms. */
export interface Arrivals {
  readonly order: readonly number[];
  readonly at: Float64Array;
}

/**
 * When tickets arrived: as the last row that states an opening time says; else at their first row. A
 * row from before the opening (a clock that was corrected) is taken to be at the opening.
 */
export function arrivalsOf(rows: ImportedRows, tickets: TicketRows, times: RowTimes): Arrivals {
  const count = tickets.starts.length - 1;
  const at = new Float64Array(count).fill(Number.NaN);
  const order: number[] = [];
  for (let ticket = 0; ticket < count; ticket++) {
    const own = rowsOf(tickets, ticket);
    if (own.length === 0) continue;
    const last = own.findLast((row) => !Number.isNaN(times.opened[row]));
    at[ticket] = last === undefined ? times.time[own[0]] : times.opened[last];
    order.push(ticket);
    if (times.time[own[0]] < at[ticket]) noteEarlyRow(rows, own[0]);
  }
  order.sort((a, b) => at[a] - at[b] || a - b);
  return { order, at };
}

export function rowsOf({ rows, starts }: TicketRows, ticket: number): Uint32Array {
  return rows.subarray(starts[ticket], starts[ticket + 1]);
}

/** What the last row that states something states; `missing` where none does. */
export function lastStated(own: Uint32Array, column: ArrayLike<number>, missing: number): number {
  for (let i = own.length - 1; i >= 0; i--) if (column[own[i]] !== missing) return column[own[i]];
  return missing;
}

/** A code of the rows (-1 none) as a code of the log. */
export function logCode(code: number, kind: keyof typeof none): number {
  return code < 0 ? none[kind] : code;
}

function noteEarlyRow(rows: ImportedRows, row: number): void {
  const { columns } = rows.table;
  rows.problems.add({
    code: "changed-before-opened",
    severity: "note",
    file: rows.files[columns.file[row]].name,
    line: columns.line[row],
    message:
      "tickets were changed before they were opened; what happened before is taken to be at the opening",
  });
}
