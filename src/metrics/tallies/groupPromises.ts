import { clockEndings, type ClockTable } from "../../log/ticketLog.ts";
import { askedColumns, groupPlaces } from "../breakdown.ts";
import type { MeasureContext } from "../measureContext.ts";

const open = clockEndings.indexOf("open");
const met = clockEndings.indexOf("met");
const cancelled = clockEndings.indexOf("cancelled");

/** Clocks of all promises due in the window, by group. */
export interface GroupPromises {
  readonly met: Float64Array;
  readonly breached: Float64Array;
  clocks(table: ClockTable): void;
}

export function groupPromises(context: MeasureContext): GroupPromises {
  const { window } = context;
  const groups = groupPlaces(context).count;
  const kinds = askedColumns(context, ["type", "priority", "channel"]);
  const tally: GroupPromises = {
    met: new Float64Array(groups),
    breached: new Float64Array(groups),
    clocks({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const dueAt = columns.dueAt[row];
        const ending = columns.ending[row];
        if (dueAt < window.from || dueAt >= window.to || ending === cancelled) continue;
        if (ending === open && Number.isNaN(dueAt)) continue;
        const of = ending === met ? tally.met : tally.breached;
        for (const { column, first, count } of kinds) {
          const code = columns[column][row];
          if (code < count) of[first + code]++;
        }
      }
    },
  };
  return tally;
}
