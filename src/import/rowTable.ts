import { Table, type TableSpec } from "../log/table.ts";
import { DateColumn } from "./dateColumn.ts";
import type { ColumnPlan } from "./columnPlan.ts";
import { type Dictionary, dictionary } from "./dictionary.ts";
import { type DateRole, dateRoles } from "./mapping.ts";
import { type LateColumns, lateColumns, type LateDateRole } from "./lateColumns.ts";
import type { RowOrigin } from "./mendedFile.ts";
import type { ProblemList } from "./problem.ts";
import type { StatusProposal } from "./proposals/proposeStatus.ts";
import { RowSample } from "./quality/rowSample.ts";
import type { SetAsideRow } from "./setAsideRow.ts";

const code = (what: string) => ({ kind: "int32", unit: "code", what }) as const;
const date = (what: string) => ({ kind: "float64", unit: "as DateReading.value", what }) as const;
const kind = { kind: "uint8", unit: "code", what: "index into DateColumn.kinds" } as const;
const hash = { kind: "int32", unit: "hash", what: "half of the hash of all cells" } as const;

/** A row of an export, as far as a log needs it: codes instead of text, and dates not yet told apart. */
const rowSpec = {
  file: { kind: "uint16", unit: "code", what: "index of the file" },
  line: { kind: "uint32", unit: "lines", what: "line it begins on, from 1" },
  ticket: code("index into tickets"),
  status: { kind: "uint8", unit: "code", what: "index into logStatuses; 255 missing" },
  group: code("index into groups; -1 missing"),
  tier: code("index into tiers; -1 missing"),
  type: code("index into types; -1 missing"),
  priority: code("index into priorities; -1 missing"),
  impact: code("index into impacts; -1 missing"),
  agent: code("index into agents; -1 missing"),
  order: { kind: "float64", unit: "count", what: "number of the change; NaN missing" },
  reassignments: { kind: "float64", unit: "count", what: "reassignments so far; NaN missing" },
  promiseMet: { kind: "uint8", unit: "code", what: "1 kept, 0 broken, 255 missing" },
  hash0: hash,
  hash1: hash,
  time: date("time of the change"),
  timeKind: kind,
  opened: date("time opened"),
  openedKind: kind,
  resolved: date("time resolved"),
  resolvedKind: kind,
  closed: date("time closed"),
  closedKind: kind,
} as const satisfies TableSpec;

type RowTable = Table<typeof rowSpec>;

/** The columns whose texts have codes of their own. */
export const codedRoles = [
  "ticket",
  "group",
  "tier",
  "type",
  "priority",
  "impact",
  "agent",
] as const;
export type CodedRole = (typeof codedRoles)[number];

/** A row that takes the place of another. */
export interface MendedRow {
  readonly origin: RowOrigin;
  /** Its own row of the table; -1 where it was set aside again. */
  readonly row: number;
  /** Index of the file that it mends, once all are known; -1 where that isn't among them. */
  original: number;
}

/** All that has been read so far, of all files. */
export interface ImportedRows {
  readonly table: RowTable;
  readonly late: LateColumns;
  readonly texts: Readonly<Record<CodedRole, Dictionary>>;
  readonly files: ImportedFile[];
  /** Tickets, by code, of which a row is missing; those of rows set aside are added once all rows are known. */
  readonly incomplete: Set<number>;
  readonly setAside: SetAsideRow[];
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

/** What a date column holds in a row, before its format is decided. */
export interface UndecidedDates {
  /** As `DateText.value`. */
  readonly value: (row: number) => number;
  /** Index into DateColumn.kinds. */
  readonly kind: (row: number) => number;
}

export function datesOf({ table, late }: ImportedRows, role: DateRole): UndecidedDates {
  if (role in late.dates) {
    const { values, kinds } = late.dates[role as LateDateRole];
    return { value: (row) => values.at(row), kind: (row) => kinds.at(row) };
  }
  const kept = role as Exclude<DateRole, LateDateRole>;
  const [values, kinds] = [table.columns[kept], table.columns[`${kept}Kind`]];
  return { value: (row) => values[row], kind: (row) => kinds[row] };
}

export interface ImportedFile {
  readonly name: string;
  readonly plan: ColumnPlan;
  /** Whether it holds rows set aside before, and mended since. */
  readonly isMended: boolean;
  /** When it was extracted, Unix epoch ms; NaN where nobody says. */
  readonly extractedAt: number;
  readonly dates: Readonly<Record<DateRole, DateColumn>>;
  /** Statuses that were taken for what their words say, since nobody said what they mean. */
  readonly proposedStatuses: Map<string, StatusProposal>;
  /** Rows read from it, those set aside and ignored included. */
  readonly counts: { rows: number };
  /** What stands in the columns that aren't used. */
  readonly sample: RowSample;
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
    isMended,
    extractedAt,
    dates: byRole,
    proposedStatuses: new Map(),
    counts: { rows: 0 },
    sample,
  };
}

function unusedColumns({ columns, at, substitutes }: ColumnPlan): number[] {
  const used = new Set([...Object.values(at), ...substitutes.flatMap(({ others }) => others)]);
  return columns.map((_, column) => column).filter((column) => !used.has(column));
}

/** No rows yet, on the account of an import. */
export function importedRows(
  missing: ReadonlySet<string>,
  { problems, counts, setAside }: Pick<ImportedRows, "problems" | "counts" | "setAside">,
): ImportedRows {
  const texts = Object.fromEntries(codedRoles.map((role) => [role, dictionary(missing)]));
  return {
    table: new Table(rowSpec, 4096),
    late: lateColumns(missing),
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
