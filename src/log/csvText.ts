import Papa from "papaparse";
import { guardedCell } from "./guardedCell.ts";

export type CsvCell = string | number | boolean | null;

/**
 * Rows as CSV (RFC 4180); all CSV that is written anywhere comes from here. Text that a spreadsheet would run as a formula is
 * guarded by an apostrophe; null is an empty cell.
 *
 * @param head Null for rows that go on a text which has its head.
 */
export function csvText(
  head: readonly string[] | null,
  rows: readonly (readonly CsvCell[])[],
): string {
  const all = [...(head === null ? [] : [head]), ...rows];
  if (all.length === 0) return "";
  return `${Papa.unparse(all.map(guardedRow), { newline: "\r\n" })}\r\n`;
}

function guardedRow(cells: readonly CsvCell[]): CsvCell[] {
  return cells.map((cell) => (typeof cell === "string" ? guardedCell(cell) : cell));
}
