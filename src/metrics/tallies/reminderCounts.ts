import { eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const reminder = eventKinds.indexOf("reminder");

/** Reminders sent in the window, by promise. */
export interface ReminderCounts {
  readonly count: Float64Array;
  events(table: EventTable): void;
}

export function reminderCounts({ window, names }: MeasureContext): ReminderCounts {
  const count = new Float64Array(names.promises.length);
  return {
    count,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const at = columns.at[row];
        if (columns.kind[row] === reminder && at >= window.from && at < window.to)
          count[columns.value[row]]++;
      }
    },
  };
}
