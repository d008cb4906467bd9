import type { ColumnRole, DateRole } from "./mapping.ts";
import type { ImportShape } from "./shape.ts";

/** The roles without which there is no log, by what a row is. */
export const essentialRoles: Readonly<Record<ImportShape, readonly ColumnRole[]>> = {
  "event log": ["ticket", "time", "status"],
  "visit log": ["ticket", "start"],
  snapshot: ["ticket", "opened"],
};

/** Without one of these nobody knows which tickets of a list, a snapshot, are done. */
export const endingRoles: readonly ColumnRole[] = ["status", "resolved", "closed"];

/** The date without which a row can't be used, and by which a ticket's rows are put in order. */
export const momentOf: Readonly<Record<ImportShape, DateRole>> = {
  "event log": "time",
  "visit log": "start",
  snapshot: "opened",
};

/** The dates that tell what has happened by the end of an export; a change has happened when it was written. */
export const toldBy: Readonly<Record<ImportShape, readonly DateRole[]>> = {
  "event log": ["time"],
  "visit log": ["start", "workStart", "end", "resolved", "closed", "updated"],
  snapshot: ["opened", "firstResponse", "resolved", "closed", "updated"],
};
