import { logStatuses } from "../mapping/logStatus.ts";
import { type ColumnRole, dateRoles } from "../mapping/mapping.ts";
import { type CodedRole, codedRoles } from "../rows/rowColumns.ts";
import { hasColumn, type ImportedRows } from "../rows/rowTable.ts";
import type { RowTimes } from "./rowTimes.ts";

/** What rows say of their tickets, as far as a log is made of it. */
export interface RowFacts {
  /** The same text for rows that say the same. */
  readonly keyOf: (row: number) => string;
  /** The first thing that two rows say differently, and how the first of them says it; null where they say the same. */
  readonly difference: (
    row: number,
    other: number,
  ) => { readonly role: ColumnRole; readonly value: string } | null;
}

/** What one role's column says in a row: a number to compare, and a text to show. */
interface Fact {
  readonly role: ColumnRole;
  readonly of: (row: number) => number;
  readonly text: (value: number) => string;
}

export function rowFacts(rows: ImportedRows, times: RowTimes): RowFacts {
  const facts = [...tableFacts(rows), ...dateFacts(rows, times)];
  return {
    keyOf: (row) => facts.map(({ of }) => of(row)).join(" "),
    difference(row, other) {
      const found = facts.find(({ of }) => !Object.is(of(row), of(other)));
      return found === undefined ? null : { role: found.role, value: found.text(found.of(row)) };
    },
  };
}

function tableFacts({ table, texts }: ImportedRows): Fact[] {
  const { columns } = table;
  const coded = codedRoles.filter(isFact).map((role): Fact => ({
    role,
    of: (row) => columns[role][row],
    text: (code) => texts[role].texts[code] ?? "",
  }));
  const counted = (["reassignments", "reopens", "promiseMet"] as const).map((role): Fact => ({
    role,
    of: (row) => columns[role][row],
    text: String,
  }));
  const status: Fact = {
    role: "status",
    of: (row) => columns.status[row],
    text: (code) => logStatuses[code] ?? "",
  };
  return [status, ...coded, ...counted];
}

/** Whose row it is isn't what it says. */
function isFact(role: CodedRole): boolean {
  return role !== "ticket";
}

/** Only dates that some file has: the others are missing everywhere. */
function dateFacts(rows: ImportedRows, times: RowTimes): Fact[] {
  const known = dateRoles.filter((role) => hasColumn(rows, role));
  return known.map((role) => ({
    role,
    of: (row) => times[role][row],
    text: (at) => (Number.isNaN(at) ? "" : new Date(at).toISOString()),
  }));
}
