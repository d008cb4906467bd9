import Papa from "papaparse";

export type CsvCell = string | number | boolean | null;

/**
 * Rows as CSV (RFC 4180). Text that a spreadsheet would run as a formula begins with an apostrophe; null is an empty cell.
 *
 * @param head Null for rows that go on a text which has its head.
 */
export function csvText(
  head: readonly string[] | null,
  rows: readonly (readonly CsvCell[])[],
): string {
  const all = [...(head === null ? [] : [head]), ...rows] as CsvCell[][];
  if (all.length === 0) return "";
  return `${Papa.unparse(all, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}
