import type { ImportedRows } from "../rows/rowTable.ts";
import type { RowTimes } from "./rowTimes.ts";

/** Of the changes that aren't at one instant with the one above them, those that may be later than it in a file with the newest first. */
const mostRising = 0.1;

/** Rows ticket by ticket, as they stand, and where a ticket's begin. */
export interface GroupedRows {
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
}

/**
 * The files that tell the changes of a ticket from the last to the first, by index: what happened at one instant
 * happened there from the bottom up. Where there is such, a note says so.
 */
export function newestFirst(
  rows: ImportedRows,
  { moment }: RowTimes,
  { rows: grouped, starts }: GroupedRows,
): readonly boolean[] {
  const pairs = rows.files.map(() => ({ falling: 0, rising: 0, level: 0, line: 0 }));
  const { order, line, file: fileOf } = rows.table.columns;
  for (let ticket = 0; ticket + 1 < starts.length; ticket++)
    for (let i = starts[ticket] + 1; i < starts[ticket + 1]; i++) {
      const [above, below] = [grouped[i - 1], grouped[i]];
      const file = fileOf[below];
      if (fileOf[above] !== file) continue;
      const own = pairs[file];
      if (moment[below] < moment[above]) own.falling += 1;
      else if (moment[below] > moment[above]) own.rising += 1;
      else if (Number.isNaN(order[below])) {
        own.level += 1;
        own.line ||= line[below];
      }
    }
  return pairs.map(({ falling, rising, level, line: first }, file) => {
    const isNewestFirst = falling > 0 && rising <= mostRising * falling;
    if (isNewestFirst && level > 0) note(rows, rows.files[file].name, level, first);
    return isNewestFirst;
  });
}

function note({ problems }: ImportedRows, file: string, count: number, line: number): void {
  problems.add({
    code: "newest-first",
    severity: "note",
    file,
    line,
    count,
    message: `the changes of a ticket stand in ${file} with the newest first; those at the same instant as the one above are taken to have come before it`,
  });
}
