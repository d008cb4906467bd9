import type { VisitTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { overlap } from "./overlap.ts";

/** Unresolved tickets at the tiers during the window, whenever they arrived. */
export interface Presence {
  /** By tier: ticket-time in the window. */
  readonly time: Float64Array;
  /** Tickets unresolved at the window's end, and their ages then. */
  atEnd: number;
  ageAtEnd: number;
  visits(table: VisitTable): void;
}

export function presence({ window, names }: MeasureContext): Presence {
  const tally: Presence = {
    time: new Float64Array(names.tiers.length),
    atEnd: 0,
    ageAtEnd: 0,
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const joinedAt = columns.joinedAt[row];
        const endedAt = columns.endedAt[row];
        tally.time[columns.tier[row]] += overlap(window, joinedAt, endedAt);
        if (joinedAt < window.to && !(endedAt < window.to)) {
          tally.atEnd++;
          tally.ageAtEnd += window.to - columns.arrivedAt[row];
        }
      }
    },
  };
  return tally;
}
