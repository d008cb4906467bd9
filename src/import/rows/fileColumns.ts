import type { Dictionary } from "../codes/dictionary.ts";
import { isBlank } from "../codes/trimmed.ts";
import { type DateColumn, type DateReading, missingDate } from "../dates/dateColumn.ts";
import type { TimeColumn } from "../dates/timeColumn.ts";
import type { ColumnPlan } from "../mapping/columnPlan.ts";
import { type DateRole, dateRoles } from "../mapping/mapping.ts";
import type { CodeColumn } from "./codeColumn.ts";
import type { NumberColumn } from "./numberColumn.ts";
import type { RowColumn } from "./rowColumn.ts";
import { type CodedRole, codedRoles, kindColumnOf, numberRoles } from "./rowColumns.ts";
import { columnSeeds, type RowHashing } from "./rowHash.ts";
import type { ImportedFile, ImportedRows } from "./rowTable.ts";

/** A column of the file whose texts get codes. */
export interface CodedColumn {
  readonly role: CodedRole;
  readonly at: number;
  readonly texts: Dictionary;
  readonly codes: CodeColumn;
  /** Of the texts by code, as far as they were wanted. */
  readonly hashes: number[];
}

/** A column of dates, and the date of the row that is being read. */
export interface DatedColumn {
  readonly role: DateRole;
  readonly at: number;
  readonly column: DateColumn;
  /** The column of its times of day, and its position; null where the dates hold them themselves. */
  readonly beside: { readonly at: number; readonly times: TimeColumn } | null;
  readonly values: RowColumn<"float64">;
  readonly kinds: RowColumn<"uint8">;
  /** Whether it can say when a ticket was done. */
  readonly isEnd: boolean;
  date: DateReading;
}

/** A column of counts. */
export interface CountColumn {
  readonly at: number;
  readonly read: (cell: string) => number;
  readonly values: NumberColumn;
}

/** The coded columns that the file has; likewise those of dates and of counts. */
export function codedColumns(
  { table, texts }: ImportedRows,
  { plan }: ImportedFile,
): CodedColumn[] {
  return codedRoles
    .filter((role) => plan.at[role] >= 0)
    .map((role) => ({
      role,
      at: plan.at[role],
      texts: texts[role],
      hashes: [],
      codes: table.writers[role],
    }));
}

/** Those with few different texts in an export of any length. */
const repetitiveRoles: ReadonlySet<CodedRole> = new Set([
  "group",
  "type",
  "priority",
  "impact",
  "channel",
  "agent",
]);

/** How the file's rows are hashed: the cells of columns with few texts are left out, as their texts' hashes are known. */
export function rowHashing(
  header: readonly string[],
  coded: readonly CodedColumn[],
): Required<RowHashing> {
  const isRepetitive = (column: number) =>
    coded.some(({ role, at }) => repetitiveRoles.has(role) && at === column);
  return { seeds: columnSeeds(header), isLeftOut: header.map((_, column) => isRepetitive(column)) };
}

export function datedColumns(
  { table }: ImportedRows,
  { plan, dates, times }: ImportedFile,
): DatedColumn[] {
  return dateRoles
    .filter((role) => plan.at[role] >= 0)
    .map((role) => ({
      role,
      at: plan.at[role],
      column: dates[role],
      beside: besideOf(plan.timesAt.get(role), times.get(role)),
      values: table.writers[role],
      kinds: table.writers[kindColumnOf(role)],
      isEnd: role === "resolved" || role === "closed" || role === "updated",
      date: missingDate,
    }));
}

function besideOf(at: number | undefined, times: TimeColumn | undefined): DatedColumn["beside"] {
  return at === undefined || times === undefined ? null : { at, times };
}

export function numberColumns({ table }: ImportedRows, { plan }: ImportedFile): CountColumn[] {
  return numberRoles
    .filter((role) => plan.at[role] >= 0)
    .map((role) => ({
      at: plan.at[role],
      read: role === "reassignments" ? reassignmentsReader(plan) : numberIn,
      values: table.writers[role],
    }));
}

function reassignmentsReader({ reassignmentsStartAt }: ColumnPlan): (cell: string) => number {
  return (cell) => Math.max(0, numberIn(cell) - reassignmentsStartAt);
}

function numberIn(cell: string): number {
  return isBlank(cell) ? Number.NaN : Number(cell);
}
