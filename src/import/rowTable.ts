import { Table, type TableSpec } from "../log/table.ts";
import { DateColumn } from "./dateColumn.ts";
import type { ColumnPlan } from "./columnPlan.ts";
import { type Dictionary, dictionary } from "./dictionary.ts";
import { columnRoles, type DateRole, dateRoles } from "./mapping.ts";
import type { ProblemList, SetAsideRow } from "./problem.ts";

const code = (what: string) => ({ kind: "int32", unit: "code", what }) as const;
const date = (what: string) => ({ kind: "float64", unit: "as DateText.value", what }) as const;
const shape = { kind: "uint8", unit: "code", what: "index into dateShapes" } as const;
const hash = { kind: "int32", unit: "hash", what: "half of the hash of all cells" } as const;

type DateSpecs = Record<DateRole, ReturnType<typeof date>> &
  Record<`${DateRole}Shape`, typeof shape>;

function dateSpecs(): DateSpecs {
  const specs = dateRoles.flatMap((role) => [
    [role, date(columnRoles[role])] as const,
    [`${role}Shape`, shape] as const,
  ]);
  return Object.fromEntries(specs) as DateSpecs;
}

/** A row of an export, as far as a log needs it: codes instead of text, and dates not yet told apart. */
const rowSpec = {
  file: { kind: "uint16", unit: "code", what: "index of the file" },
  line: { kind: "uint32", unit: "lines", what: "line it begins on, from 1" },
  ticket: code("index into tickets"),
  status: { kind: "uint8", unit: "code", what: "index into logStatuses" },
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
  ...dateSpecs(),
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

/** All that has been read so far, of all files. */
export interface ImportedRows {
  readonly table: RowTable;
  readonly texts: Readonly<Record<CodedRole, Dictionary>>;
  readonly files: ImportedFile[];
  /** Tickets, by code, of which a row was set aside. */
  readonly incomplete: Set<number>;
  readonly setAside: SetAsideRow[];
  /** Cells of the rows whose dates are doubtful so far, by row. */
  readonly doubtful: Map<number, readonly string[]>;
  readonly problems: ProblemList;
  readonly counts: { rows: number; ignored: number };
}

export interface ImportedFile {
  readonly name: string;
  readonly plan: ColumnPlan;
  readonly dates: Readonly<Record<DateRole, DateColumn>>;
}

export function importedFile(name: string, plan: ColumnPlan): ImportedFile {
  const dates = Object.fromEntries(dateRoles.map((role) => [role, new DateColumn()]));
  return { name, plan, dates: dates as Record<DateRole, DateColumn> };
}

export function importedRows(missing: ReadonlySet<string>, problems: ProblemList): ImportedRows {
  const texts = Object.fromEntries(codedRoles.map((role) => [role, dictionary(missing)]));
  return {
    table: new Table(rowSpec, 4096),
    texts: texts as Record<CodedRole, Dictionary>,
    files: [],
    incomplete: new Set(),
    setAside: [],
    doubtful: new Map(),
    problems,
    counts: { rows: 0, ignored: 0 },
  };
}
