import { instantOfLocal, kindOfLocal } from "../model/zone.ts";
import { localTime } from "./dateColumn.ts";
import { type DateShape, dateShapes } from "./dateText.ts";
import type { FileFormats } from "./chooseFormats.ts";
import type { DateRole } from "./mapping.ts";
import { datesOf, type ImportedRows } from "./rowTable.ts";

import { momentOf } from "./shapeRoles.ts";

/** The instants of a date column by row, Unix epoch ms; NaN where there is none. */
export function rowInstants(
  rows: ImportedRows,
  role: DateRole,
  formats: readonly FileFormats[],
  timezone: string,
): Float64Array {
  const { columns, length } = rows.table;
  const instants = new Float64Array(length);
  const { value, shape } = datesOf(rows, role);
  for (let row = 0; row < length; row++) {
    const isRepeat =
      row > 0 &&
      value(row) === value(row - 1) &&
      shape(row) === shape(row - 1) &&
      columns.file[row] === columns.file[row - 1];
    const date = { row, value: value(row), shape: dateShapes[shape(row)] };
    instants[row] = isRepeat
      ? instants[row - 1]
      : instantOf(rows, role, date, formats[columns.file[row]], timezone);
  }
  return instants;
}

function instantOf(
  rows: ImportedRows,
  role: DateRole,
  {
    row,
    value,
    shape,
  }: { readonly row: number; readonly value: number; readonly shape: DateShape },
  formats: FileFormats,
  timezone: string,
): number {
  const format = formats[role];
  if (format === null || shape === "missing" || shape === "unreadable") return Number.NaN;
  if (shape === "with offset") return format === "iso" ? value : noteContradiction(rows, role, row);
  const local = localTime(shape, value, format);
  if (Number.isNaN(local)) return noteContradiction(rows, role, row);
  noteClockChange(rows, role, row, local, timezone);
  return instantOfLocal(timezone, local);
}

/** A date that isn't of its column's format. A row without a time is set aside for it later on. */
function noteContradiction(rows: ImportedRows, role: DateRole, row: number): number {
  if (role === momentOf[rows.files[rows.table.columns.file[row]].plan.shape]) return Number.NaN;
  rows.problems.add({
    ...placeOf(rows, role, row),
    code: "unreadable-date",
    severity: "note",
    value: rows.doubtful.get(row)?.[rows.files[rows.table.columns.file[row]].plan.at[role]] ?? null,
    message: "can't be read as a date; taken for missing",
  });
  return Number.NaN;
}

/** Local times that a clock change skipped, or showed twice, are read by a rule, and counted. */
function noteClockChange(
  rows: ImportedRows,
  role: DateRole,
  row: number,
  local: number,
  timezone: string,
): void {
  const kind = kindOfLocal(timezone, local);
  if (kind === "unique") return;
  rows.problems.add({
    ...placeOf(rows, role, row),
    code: kind === "gap" ? "time-in-gap" : "time-in-overlap",
    severity: "note",
    value: new Date(local).toISOString().slice(0, 16).replace("T", " "),
    message:
      kind === "gap"
        ? `the clocks of ${timezone} skipped this time when they went forward: if that is not the zone in which these dates were written, state the right one; read as if they had gone forward later`
        : `the clocks of ${timezone} showed this time twice when they went back; read as the first`,
  });
}

function placeOf(rows: ImportedRows, role: DateRole, row: number) {
  const { columns } = rows.table;
  const file = rows.files[columns.file[row]];
  return {
    file: file.name,
    line: columns.line[row],
    column: file.plan.columns[file.plan.at[role]].name,
  };
}
