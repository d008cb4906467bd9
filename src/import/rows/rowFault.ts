import { missingKind, unreadableKind } from "../dates/dateColumn.ts";
import { type ColumnRole, columnRoles, type DateRole } from "../mapping/mapping.ts";

/** Why a row can't be used. */
export interface RowFault {
  readonly code: string;
  readonly role: ColumnRole | null;
  readonly reason: string;
  /** Position of the column, where it isn't the role's own. */
  readonly at?: number;
}

export const faults = {
  width: { code: "row-width", role: null, reason: "the row has not as many cells as the header" },
  otherHeader: {
    code: "below-another-header",
    role: null,
    reason: "the row stands below another header, whose columns stand elsewhere",
  },
  ticket: { code: "missing-ticket", role: "ticket", reason: "no ticket id" },
  noStatus: { code: "missing-status", role: "status", reason: "no status" },
  badStatus: {
    code: "unknown-status",
    role: "status",
    reason: "nobody said what this status means",
  },
  noEnd: {
    code: "no-resolution-time",
    role: "status",
    reason: "the status says that the ticket is done, and no column says when",
  },
} as const satisfies Record<string, RowFault>;

/** What is wrong with the date that a row can't do without. */
export function momentFault(role: DateRole, kind: number): RowFault | null {
  if (kind === missingKind)
    return { code: "missing-date", role, reason: `no ${columnRoles[role]}` };
  const reason = `the ${columnRoles[role]} can't be read as a date`;
  return kind === unreadableKind ? { code: "unreadable-date", role, reason } : null;
}

/** What is wrong with a date that a row can't do without, whose time of day in this column can't be read. */
export function timeFault(role: DateRole, at: number): RowFault {
  const reason = `the time of day of the ${columnRoles[role]} can't be read`;
  return { code: "unreadable-time", role, reason, at };
}

/** A ticket that is done at a time that can't be read, in this column where it isn't the role's own. */
export function unreadableEnd(role: DateRole, at?: number): RowFault {
  const reason = `the status says that the ticket is done, and the ${columnRoles[role]} can't be read`;
  return { code: "no-resolution-time", role, reason, ...(at !== undefined && { at }) };
}
