import { dayTime, localDay } from "../../model/localDay.ts";
import type { DateRole } from "../mapping/mapping.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import type { RowNumbers } from "../rows/numberColumn.ts";

/** Before 1971 there were no ticket systems, and from 2099 on there are none yet. */
const earliest = localDay(1971, 1, 1) * dayTime;
const latest = localDay(2099, 1, 1) * dayTime;

/** Dates that no ticket can have stand for a missing one in many systems: 1970-01-01, 0001-01-01, 1900-01-01, 9999-12-31. */
export function notePlaceholders(rows: ImportedRows, role: DateRole, instants: RowNumbers): void {
  const found = new Map<number, { readonly row: number; count: number }>();
  for (let row = 0; row < instants.length; row++) {
    if (!(instants[row] < earliest || instants[row] >= latest)) continue;
    const file = rows.table.columns.file[row];
    const known = found.get(file);
    if (known === undefined) found.set(file, { row, count: 1 });
    else known.count += 1;
  }
  for (const [file, { row, count }] of found) {
    const { name, plan } = rows.files[file];
    rows.problems.add({
      code: "placeholder-date",
      severity: "note",
      file: name,
      line: rows.table.columns.line[row],
      column: plan.columns[plan.at[role]].name,
      value: new Date(instants[row]).toISOString().slice(0, 10),
      count,
      message: "dates that no ticket can have were read as they are",
    });
  }
}
