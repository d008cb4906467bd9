import type { LogFold } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { addDuration, createDurations, meanMinutes } from "../tallies/durations.ts";

/** Of the tickets that arrived in the window, all types or some, those resolved: the mean time from arrival to the last resolution, in minutes. */
export interface TicketFigures {
  meanStay(): number;
}

export function ticketFigures(
  { window }: MeasureContext,
  { types }: { readonly types?: readonly number[] } = {},
): TicketFigures & LogFold {
  const stay = createDurations();
  return {
    tickets({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        if (types === undefined || types.includes(columns.type[row]))
          addDuration(stay, columns.resolvedAt[row] - arrivedAt);
      }
    },
    meanStay: () => meanMinutes(stay),
  };
}
