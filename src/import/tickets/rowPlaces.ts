import type { ImportedRows } from "../rows/rowTable.ts";

/** Where rows stand: in their own file, or, of a mended one, where it stood when it was set aside. */
export interface RowPlaces {
  readonly fileOf: (row: number) => number;
  readonly lineOf: (row: number) => number;
  /** Whether rows stand in more than one file. */
  readonly areSeveral: boolean;
}

export function rowPlaces({ files, mended, table }: ImportedRows): RowPlaces {
  const { file, line } = table.columns;
  const moved = new Map<number, { readonly file: number; readonly line: number }>();
  for (const { row, original } of mended)
    if (row >= 0 && original !== null) moved.set(row, original);
  return {
    fileOf: (row) => moved.get(row)?.file ?? file[row],
    lineOf: (row) => moved.get(row)?.line ?? line[row],
    areSeveral: files.length > 1,
  };
}
