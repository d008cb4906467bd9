import { rowPlaces } from "./rowPlaces.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import { rowsOf } from "./ticketFacts.ts";
import type { TicketRows } from "./ticketRows.ts";
import type { RowNumbers } from "../rows/numberColumn.ts";

/**
 * Of tickets that stand in a list more than once, the row of the last update, or where none is stated
 * the last row read; the others are ignored. (Of several lists the latest counts: see `agreedRows`.)
 */
export function latestRows(
  rows: ImportedRows,
  tickets: TicketRows,
  updated: RowNumbers,
): TicketRows {
  if (tickets.rows.length === countWithRows(tickets)) return tickets;
  const places = rowPlaces(rows);
  const count = tickets.starts.length - 1;
  const kept = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  let end = 0;
  for (let ticket = 0; ticket < count; ticket++) {
    const own = [...rowsOf(tickets, ticket)].sort((a, b) => places.lineOf(a) - places.lineOf(b));
    const latest = own.reduce(
      (best, row) => (updated[row] < updated[best] ? best : row),
      own[0] ?? 0,
    );
    for (const row of own) if (row !== latest) ignore(rows, row);
    if (own.length > 0) kept[end++] = latest;
    starts[ticket + 1] = end;
  }
  return { rows: kept.subarray(0, end), starts };
}

function countWithRows({ starts }: TicketRows): number {
  let count = 0;
  for (let ticket = 1; ticket < starts.length; ticket++)
    if (starts[ticket - 1] < starts[ticket]) count += 1;
  return count;
}

function ignore(rows: ImportedRows, row: number): void {
  rows.counts.ignored += 1;
  const { columns } = rows.table;
  rows.problems.add({
    code: "earlier-row",
    severity: "ignored",
    file: rows.files[columns.file[row]].name,
    line: columns.line[row],
    message: `tickets stand in the list more than once; the row of the last update was used, or the last one read, and the others were ignored (this one: ${rows.texts.ticket.texts[columns.ticket[row]]})`,
  });
}
