import { bytesPerEntry } from "./littleEndian.ts";
import { type LogHeader, padded } from "./logFile.ts";
import type { ColumnKind } from "./table.ts";

/** Where a column lies in a file. */
export interface PlacedColumn {
  readonly table: string;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly at: number;
  readonly length: number;
}

/** The columns that a header announces, one after the other from `columnsAt`, and where they end. */
export function layOut(
  header: LogHeader,
  columnsAt: number,
): { readonly columns: readonly PlacedColumn[]; readonly endsAt: number } {
  const columns: PlacedColumn[] = [];
  let at = columnsAt;
  for (const [table, { rows, columns: specs }] of Object.entries(header.tables))
    for (const { name, kind } of specs) {
      const length = rows * bytesPerEntry(kind);
      columns.push({ table, name, kind, at, length });
      at += padded(length);
    }
  return { columns, endsAt: at };
}
