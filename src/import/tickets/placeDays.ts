import type { DayTest } from "../dates/dayAlone.ts";
import { wholeDays } from "../dates/wholeDays.ts";
import { noteRow } from "../rows/noteRow.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import type { RowNumbers } from "../rows/numberColumn.ts";

/**
 * Puts a ticket's changes that tell a day and no time, and stand below others of that day, to the time of those: at the
 * midnight before they would come first, and a ticket be resolved before it was new. For logs of changes some of whose dates
 * have a time; null for all others.
 *
 * @param moment Of each row; that of such a row is changed.
 */
export function dayPlacer(
  rows: ImportedRows,
  moment: RowNumbers,
  isDayAlone: DayTest,
): ((own: Uint32Array) => void) | null {
  if (!rows.files.some(isMixed)) return null;
  const { file } = rows.table.columns;
  return (own) => {
    let latest = Number.NaN;
    for (const [i, row] of own.entries()) {
      // each file tells the ticket from its beginning
      if (i > 0 && file[row] !== file[own[i - 1]]) latest = Number.NaN;
      if (isDayAlone("time", moment[row], latest)) {
        moment[row] = latest;
        noteRow(rows, row, note);
      } else if (!(moment[row] < latest)) latest = moment[row];
    }
  };
}

function isMixed({ plan, dates }: ImportedRows["files"][number]): boolean {
  const { kinds } = dates.time;
  const used = kinds.filter(({ fits, count }) => fits !== 0 && count > 0).length;
  const days = wholeDays(kinds, plan.timesAt.has("time")).length;
  return plan.shape === "event log" && days > 0 && days < used;
}

const note = {
  code: "day-below-time",
  message:
    "changes tell a day and no time, and stand below others of their ticket on that day; they are taken to be at the time of the one above",
  role: "time",
} as const;
