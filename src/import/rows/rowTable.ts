import { DateColumn } from "../dates/dateColumn.ts";
import { TimeColumn } from "../dates/timeColumn.ts";
import type { ColumnPlan } from "../mapping/columnPlan.ts";
import { Dictionary } from "../codes/dictionary.ts";
import { type ColumnRole, type DateRole, dateRoles } from "../mapping/mapping.ts";
import type { RowOrigin } from "../setAside/mendedFile.ts";
import type { ProblemList } from "../problem.ts";
import type { StatusProposal } from "../proposals/proposeStatus.ts";
import { RowSample } from "./rowSample.ts";
import { type CodedRole, codedRoles, RowTable } from "./rowColumns.ts";
import type { KeptRow } from "../setAside/setAsideRow.ts";

/** A row that takes the place of another. */
export interface MendedRow {
  /** Where it stands itself. */
  readonly place: RowOrigin;
  /** Whose place it takes, as it says. */
  readonly origin: RowOrigin;
  /** Its own row of the table; -1 where it was set aside again. */
  readonly row: number;
  /** Once all files are known, where what it mends stood at first: index of the file, and line; null where that isn't among them. */
  original: { readonly file: number; readonly line: number } | null;
}

/** All that has been read so far, of all files. */
export interface ImportedRows {
  readonly table: RowTable;
  readonly texts: Readonly<Record<CodedRole, Dictionary>>;
  readonly files: ImportedFile[];
  /** Tickets, by code, of which a row is missing; those of rows set aside are added once all rows are known. */
  readonly incomplete: Set<number>;
  readonly setAside: KeptRow[];
  readonly mended: MendedRow[];
  /** Cells of the rows whose dates are doubtful so far, by row. */
  readonly doubtful: Map<number, readonly string[]>;
  readonly problems: ProblemList;
  readonly counts: RowCounts;
}

/** Rows so far: all that were read, of these ignored, and of these for contradicting a later extract. */
export interface RowCounts {
  rows: number;
  ignored: number;
  conflicts: number;
}

export interface ImportedFile {
  readonly name: string;
  readonly plan: ColumnPlan;
  /** The names of its columns. */
  readonly header: readonly string[];
  /** Whether it holds rows set aside before, and mended since. */
  readonly isMended: boolean;
  /** When it was extracted, Unix epoch ms; NaN where nobody says. */
  readonly extractedAt: number;
  readonly dates: Readonly<Record<DateRole, DateColumn>>;
  /** The times of day of dates that have a column of their own for them. */
  readonly times: ReadonlyMap<DateRole, TimeColumn>;
  /** Statuses that were taken for what their words say, since nobody said what they mean. */
  readonly proposedStatuses: Map<string, StatusProposal>;
  /** Rows read from it, those set aside and ignored included. */
  readonly counts: { rows: number };
  /** What stands in the columns that aren't used. */
  readonly sample: RowSample;
}

/** Whether some file has a column of this role; where none has, it says nothing in any row. */
export function hasColumn({ files }: Pick<ImportedRows, "files">, role: ColumnRole): boolean {
  return files.some(({ plan }) => plan.at[role] >= 0);
}

export function importedFile(
  name: string,
  plan: ColumnPlan,
  { isMended, extractedAt }: Pick<ImportedFile, "isMended" | "extractedAt">,
): ImportedFile {
  const dates = dateRoles.map((role) => [role, new DateColumn(plan.formats.get(role))]);
  const byRole = Object.fromEntries(dates) as Record<DateRole, DateColumn>;
  const sample = new RowSample(unusedColumns(plan));
  return {
    name,
    plan,
    header: plan.columns.map((column) => column.name),
    isMended,
    extractedAt,
    dates: byRole,
    times: new Map([...plan.timesAt.keys()].map((role) => [role, new TimeColumn()])),
    proposedStatuses: new Map(),
    counts: { rows: 0 },
    sample,
  };
}

function unusedColumns({ columns, at, timesAt, substitutes }: ColumnPlan): number[] {
  const others = substitutes.flatMap((one) => one.others);
  const used = new Set([...Object.values(at), ...timesAt.values(), ...others]);
  return columns.map((_, column) => column).filter((column) => !used.has(column));
}

/** No rows yet, on the account of an import. */
export function importedRows(
  missing: ReadonlySet<string>,
  { problems, counts, setAside }: Pick<ImportedRows, "problems" | "counts" | "setAside">,
): ImportedRows {
  const texts = Object.fromEntries(codedRoles.map((role) => [role, new Dictionary(missing)]));
  return {
    table: new RowTable(),
    texts: texts as Record<CodedRole, Dictionary>,
    files: [],
    incomplete: new Set(),
    setAside,
    mended: [],
    doubtful: new Map(),
    problems,
    counts,
  };
}
