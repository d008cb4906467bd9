import type { ColumnRole } from "../mapping/mapping.ts";
import type { ImportedRows } from "./rowTable.ts";

interface RowNote {
  readonly code: string;
  readonly message: string;
  /** Of the column that it is about; it has a name where the row's file has such a column. */
  readonly role?: ColumnRole;
  /** What that column's cell holds. */
  readonly value?: string | null;
}

/** Counts something that deserves to be known about a row that was used, with its file and line. */
export function noteRow(
  { table, files, problems }: ImportedRows,
  row: number,
  { code, message, role, value = null }: RowNote,
): void {
  const { name, plan } = files[table.columns.file[row]];
  const at = role === undefined ? -1 : plan.at[role];
  problems.add({
    code,
    severity: "note",
    file: name,
    line: table.columns.line[row],
    column: at < 0 ? null : plan.columns[at].name,
    value,
    message,
  });
}
