import { clockEndings, type ClockTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { addDuration, createDurations, type Durations } from "./durations.ts";

const met = clockEndings.indexOf("met");
const breached = clockEndings.indexOf("breached");

/** How long the clocks of tickets that arrived in the window ran until they were fulfilled, by promise. */
export interface PromiseTimes {
  readonly used: readonly Durations[];
  clocks(table: ClockTable): void;
}

export function promiseTimes({ window, names }: MeasureContext): PromiseTimes {
  const used = names.promises.map(() => createDurations());
  return {
    used,
    clocks({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        const ending = columns.ending[row];
        const isFulfilled = ending === met || (ending === breached && columns.endedAt[row] >= 0);
        if (isFulfilled) addDuration(used[columns.promise[row]], columns.usedTime[row]);
      }
    },
  };
}
