import type { LogStatus } from "../mapping/logStatus.ts";
import { noteRow } from "../rows/noteRow.ts";
import type { Telling } from "./telling.ts";

/** When a ticket was resolved, and how that is known. */
export interface Resolution {
  readonly at: number;
  readonly from: "stated" | "resolved row" | "closed row" | "contradicted";
}

/**
 * When the resolution that a row speaks of happened: as its column of resolution times says, if that
 * is possible, between what is known to have happened before and after; else when the row was
 * written. The row's time is as good: where UCI's log states a time, it is that of the ticket's last
 * row that says Resolved, in all 23,362 cases. A row that says closed is the last resort, and counted,
 * since closing comes days later.
 */
export function resolutionOf(
  telling: Telling,
  row: number,
  status: LogStatus,
  bounds: { readonly earliest: number; readonly at: number; readonly latest: number },
): Resolution {
  const stated = telling.times.resolved[row] - telling.startsAt;
  if (stated >= bounds.earliest && stated <= Math.max(bounds.at, bounds.latest))
    return { at: stated, from: "stated" };
  if (!Number.isNaN(stated)) return { at: bounds.at, from: "contradicted" };
  return { at: bounds.at, from: status === "closed" ? "closed row" : "resolved row" };
}

const notes = {
  "resolved row": {
    code: "resolution-from-status",
    message: "tickets state no time of resolution; that of the row that says resolved was taken",
  },
  "closed row": {
    code: "resolution-from-closing",
    message:
      "tickets were closed without a resolution on record; they count as resolved when closed",
  },
  contradicted: {
    code: "resolution-contradicted",
    message:
      "tickets state a time of resolution that contradicts their rows; that of the row that says resolved was taken",
  },
} as const;

/** Says of a ticket's last resolution how it is known, unless it is as a file without such a column has it. */
export function noteResolution({ rows }: Telling, row: number, from: Resolution["from"]): void {
  if (from === "stated") return;
  const { plan } = rows.files[rows.table.columns.file[row]];
  if (from === "resolved row" && plan.at.resolved < 0) return;
  noteRow(rows, row, { ...notes[from], role: "resolved" });
}
