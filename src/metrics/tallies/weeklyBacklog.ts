import type { VisitTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { week } from "../units.ts";
import { overlap } from "./overlap.ts";

/** Unresolved tickets, week by week of the window. */
export interface WeeklyBacklog {
  /** Mean number of unresolved tickets in each whole week of the window. */
  means(): Float64Array;
  visits(table: VisitTable): void;
}

export function weeklyBacklog({ window }: MeasureContext): WeeklyBacklog {
  const count = Math.floor((window.to - window.from) / week);
  const times = new Float64Array(count);
  const weeks = Array.from(times, (_, i) => ({
    from: window.from + i * week,
    to: window.from + (i + 1) * week,
  }));
  return {
    means: () => times.map((time) => time / week),
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const joinedAt = columns.joinedAt[row];
        const endedAt = columns.endedAt[row];
        const first = Math.max(0, Math.floor((joinedAt - window.from) / week));
        for (let i = first; i < count && !(endedAt <= weeks[i].from); i++)
          times[i] += overlap(weeks[i], joinedAt, endedAt);
      }
    },
  };
}
