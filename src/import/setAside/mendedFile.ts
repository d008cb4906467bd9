import { unguardedCell } from "../../log/guardedCell.ts";
import { setAsideColumns } from "./setAsideColumns.ts";

/** Where a row stood when it was set aside. */
export interface RowOrigin {
  readonly file: string;
  readonly line: number;
}

/** A file of rows that were set aside, and mended since. */
export interface MendedFile {
  /** The columns of the export, without those that were added. */
  readonly header: readonly string[];
  /** A row's cells in these, without what guards them in a spreadsheet; and the row whose place it takes, null where it says none. */
  rowOf(cells: readonly string[]): {
    readonly cells: readonly string[];
    readonly origin: RowOrigin | null;
  };
}

/**
 * Knows a file of rows set aside, as `setAsideCsv` writes it, by its added columns, wherever a spreadsheet has put them; null
 * for any other file. The added columns are no more than marks: a row that has lost its own is a row like any other.
 */
export function mendedFile(header: readonly string[]): MendedFile | null {
  const names = header.map((name) => name.trim());
  const [file, line] = [setAsideColumns.file, setAsideColumns.line].map((name) =>
    names.indexOf(name),
  );
  if (file < 0 || line < 0) return null;
  const added = new Set<string>(Object.values(setAsideColumns));
  const isOwn = names.map((name) => !added.has(name));
  return {
    header: header.filter((_, i) => isOwn[i]).map(unguardedCell),
    rowOf: (cells) => ({
      cells: cells.filter((_, i) => isOwn[i] ?? true).map(unguardedCell),
      origin: originOf(cells[file], cells[line]),
    }),
  };
}

function originOf(file: string | undefined, line: string | undefined): RowOrigin | null {
  const number = Number(line);
  if (file === undefined || !(Number.isInteger(number) && number > 0)) return null;
  return { file: unguardedCell(file.trim()), line: number };
}
