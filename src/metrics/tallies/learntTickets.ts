import { eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const learnt = eventKinds.indexOf("learnt from");

/** How often, within the window, somebody took time to document a ticket or to teach its requester. */
export interface LearntTickets {
  count: number;
  events(table: EventTable): void;
}

export function learntTickets({ window }: MeasureContext): LearntTickets {
  const tally: LearntTickets = {
    count: 0,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const at = columns.at[row];
        if (columns.kind[row] === learnt && at >= window.from && at < window.to) tally.count++;
      }
    },
  };
  return tally;
}
