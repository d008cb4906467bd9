import { csvText } from "../../log/csvText.ts";
import { setAsideColumns } from "./setAsideColumns.ts";
import type { SetAsideRow } from "./setAsideRow.ts";

/** Tells a spreadsheet that the text is UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * The rows that an import could not use as CSV, in pieces of a file: where each stood and why it was set aside, then the
 * columns of the export in their order. Mended, the file is imported together with the export: see `mendedFile`.
 *
 * A row of too few or too many cells has them as they stood, so that it is set aside again until somebody mends it; a record
 * whose quotation mark is never closed is a single cell. Where files have different columns, there are those of all.
 *
 * @example
 * import { importFiles, setAsideCsv } from "tierlab";
 * const csv = "number,incident_state,sys_mod_count,sys_updated_on\nINC1,New,0,2026-01-12\nINC1,Closed,1,soon\n";
 * const bytes = new Blob([csv]).stream();
 * const { setAside } = await importFiles([{ name: "export.csv", bytes }], { timezone: "UTC" });
 * const [, row] = [...setAsideCsv(setAside)];
 * row.trim() // => "export.csv,3,sys_updated_on,the time of the change can't be read as a date,INC1,Closed,1,soon"
 */
export function* setAsideCsv(rows: readonly SetAsideRow[]): Generator<string, void, void> {
  const { columns, placesIn } = allColumns(rows);
  yield byteOrderMark + csvText([...Object.values(setAsideColumns), ...columns], []);
  for (const { file, line, column, reason, header, cells } of rows) {
    const own = placed(cells, placesIn(header), columns.length);
    yield csvText(null, [[file, line, column, reason, ...own]]);
  }
}

/** The columns of all headers, the second of a name apart from its first; and where those of a header are among them. */
function allColumns(rows: readonly SetAsideRow[]) {
  const columns: string[] = [];
  const at = new Map<string, number>();
  const places = new Map<readonly string[], readonly number[]>();
  const placeOf = (header: readonly string[], i: number): number => {
    const name = header[i];
    const repeated = header.slice(0, i).filter((other) => other === name).length;
    const key = JSON.stringify([name, repeated]);
    if (!at.has(key)) at.set(key, columns.push(name) - 1);
    return at.get(key)!;
  };
  for (const { header } of rows)
    if (!places.has(header))
      places.set(
        header,
        header.map((_, i) => placeOf(header, i)),
      );
  return { columns, placesIn: (header: readonly string[]) => places.get(header)! };
}

/** A row's cells in the places of their columns; further ones after the last column, and nothing after the last cell. */
function placed(cells: readonly string[], places: readonly number[], width: number): string[] {
  const row: string[] = [];
  for (const [i, cell] of cells.entries()) row[places[i] ?? width + i - places.length] = cell;
  const isWhole = cells.length >= places.length;
  const length = isWhole ? Math.max(width, row.length) : row.length;
  return Array.from({ length }, (_, i) => row[i] ?? "");
}
