import type { DateRole } from "../mapping/mapping.ts";
import { hasColumn, type ImportedRows } from "../rows/rowTable.ts";
import type { RowNumbers } from "../rows/numberColumn.ts";
import type { RowTimes } from "../tickets/rowTimes.ts";

/** What can say when a ticket ended. */
export interface EndSource {
  readonly name: "resolved" | "taken" | "left" | "closed" | "updated";
  /** The dates that say so; a time taken counts from the opening. */
  readonly role: DateRole;
  /** Of each row; null where it isn't told by a date that a column states. */
  readonly times: RowNumbers | null;
}

/** The sources of an export that has columns for them, the best first. */
export function endSourcesOf(rows: ImportedRows, times: RowTimes): EndSource[] {
  const { resolved, closed, updated } = times;
  const all: readonly (EndSource & { readonly isTold: boolean })[] = [
    { name: "resolved", role: "resolved", times: resolved, isTold: hasColumn(rows, "resolved") },
    { name: "taken", role: "opened", times: null, isTold: hasColumn(rows, "resolutionTime") },
    { name: "left", role: "end", times: null, isTold: true },
    { name: "closed", role: "closed", times: closed, isTold: hasColumn(rows, "closed") },
    { name: "updated", role: "updated", times: updated, isTold: hasColumn(rows, "updated") },
  ];
  return all.filter(({ isTold }) => isTold);
}
