import type { LogFold } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { ratio } from "../ratio.ts";
import { addDuration, createDurations, meanMinutes } from "../tallies/durations.ts";
import { countAbove, createThresholdCounts } from "./thresholdCounts.ts";

export interface TicketFigureOptions {
  /** Indices into names.types; all types where they are left out. */
  readonly types?: readonly number[];
  /** Thresholds in ms. */
  readonly stays?: readonly number[];
}

/** Of the tickets that arrived in the window, all types or some, those resolved: the time from arrival to the last resolution, in minutes. */
export interface TicketFigures {
  meanStay(): number;
  /** Share of them that took longer than the i-th of `stays`. */
  staysAbove(i: number): number;
}

export function ticketFigures(
  { window }: MeasureContext,
  { types, stays = [] }: TicketFigureOptions = {},
): TicketFigures & LogFold {
  const stay = createDurations();
  const stayCounts = createThresholdCounts(stays);
  return {
    tickets({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        if (types !== undefined && !types.includes(columns.type[row])) continue;
        const time = columns.resolvedAt[row] - arrivedAt;
        addDuration(stay, time);
        countAbove(stayCounts, time);
      }
    },
    meanStay: () => meanMinutes(stay),
    staysAbove: (i) => ratio(stayCounts.above[i], stay.count),
  };
}
