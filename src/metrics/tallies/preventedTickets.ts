import { eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const prevented = eventKinds.indexOf("prevented");

/** Tickets that would have arrived in the window, and were prevented. */
export interface PreventedTickets {
  count: number;
  events(table: EventTable): void;
}

export function preventedTickets({ window }: MeasureContext): PreventedTickets {
  const tally: PreventedTickets = {
    count: 0,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const at = columns.at[row];
        if (columns.kind[row] === prevented && at >= window.from && at < window.to) tally.count++;
      }
    },
  };
  return tally;
}
