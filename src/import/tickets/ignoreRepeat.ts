import { logStatuses } from "../mapping/logStatus.ts";
import type { ImportedRows } from "../rows/rowTable.ts";

/** Ignores a row that says nothing that another one doesn't; `isToTheLetter` in all its cells, not only in those that count. */
export function ignoreRepeat(rows: ImportedRows, row: number, isToTheLetter: boolean): void {
  const { columns } = rows.table;
  const ticket = rows.texts.ticket.texts[columns.ticket[row]];
  const status = logStatuses[columns.status[row]] ?? "without a status";
  const what = isToTheLetter ? "repeat another one to the letter" : "another file holds too";
  rows.counts.ignored += 1;
  rows.problems.add({
    code: isToTheLetter ? "identical-repeat" : "overlapping-row",
    severity: "ignored",
    file: rows.files[columns.file[row]].name,
    line: columns.line[row],
    message: `rows that ${what} were ignored (this one: ${ticket}, ${status})`,
  });
}
