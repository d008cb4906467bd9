import { clockEndings, type ClockTable } from "../../log/ticketLog.ts";
import { groupPlaces } from "../breakdown.ts";
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
  const { window, names } = context;
  const { count, first } = groupPlaces(context);
  const tally: GroupPromises = {
    met: new Float64Array(count),
    breached: new Float64Array(count),
    clocks({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const dueAt = columns.dueAt[row];
        const ending = columns.ending[row];
        if (dueAt < window.from || dueAt >= window.to || ending === cancelled) continue;
        if (ending === open && Number.isNaN(dueAt)) continue;
        const of = ending === met ? tally.met : tally.breached;
        const type = columns.type[row];
        const priority = columns.priority[row];
        if (first.type >= 0 && type < names.types.length) of[first.type + type]++;
        if (first.priority >= 0 && priority < names.priorities.length)
          of[first.priority + priority]++;
        const channel = columns.channel[row];
        if (first.channel >= 0 && channel < names.channels.length) of[first.channel + channel]++;
      }
    },
  };
  return tally;
}
