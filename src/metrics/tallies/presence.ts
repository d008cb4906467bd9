import type { VisitTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { overlap } from "./overlap.ts";
import { WeeklyTime } from "./weeklyTime.ts";

/** Unresolved tickets during the window, whenever they arrived. */
export interface Presence {
  /** By tier: ticket-time in the window. */
  readonly time: Float64Array;
  /** By whole week of the window: ticket-time in it. */
  readonly weeks: Float64Array;
  /** Tickets unresolved at the window's end, and their ages then. */
  atEnd: number;
  ageAtEnd: number;
  visits(table: VisitTable): void;
}

export function presence({ window, names }: MeasureContext): Presence {
  const weeks = new WeeklyTime(window);
  const tally: Presence = {
    time: new Float64Array(names.tiers.length),
    weeks: weeks.times,
    atEnd: 0,
    ageAtEnd: 0,
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const joinedAt = columns.joinedAt[row];
        const endedAt = columns.endedAt[row];
        const within = overlap(window, joinedAt, endedAt);
        if (within > 0) {
          tally.time[columns.tier[row]] += within;
          weeks.add(joinedAt, endedAt);
        }
        if (joinedAt < window.to && !(endedAt < window.to)) {
          tally.atEnd++;
          tally.ageAtEnd += window.to - columns.arrivedAt[row];
        }
      }
    },
  };
  return tally;
}
