import type { ColumnRole } from "../mapping/mapping.ts";
import type { ImportedRows } from "../rows/rowTable.ts";

/** Counts something that deserves to be known about a row that was used, with its file and line. */
export function noteRow(
  rows: ImportedRows,
  row: number,
  note: { readonly code: string; readonly message: string; readonly role?: ColumnRole },
): void {
  const { columns } = rows.table;
  const { name, plan } = rows.files[columns.file[row]];
  const at = note.role === undefined ? -1 : plan.at[note.role];
  rows.problems.add({
    code: note.code,
    severity: "note",
    file: name,
    line: columns.line[row],
    column: at < 0 ? null : plan.columns[at].name,
    message: note.message,
  });
}
