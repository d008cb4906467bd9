import { eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const misrouted = eventKinds.indexOf("misrouted");

/** Tickets that arrived in the window, and entered at a wrong place: they do so as they arrive. */
export interface MisroutedTickets {
  count: number;
  events(table: EventTable): void;
}

export function misroutedTickets({ window }: MeasureContext): MisroutedTickets {
  const tally: MisroutedTickets = {
    count: 0,
    events({ columns, length }) {
      for (let row = 0; row < length; row++)
        if (columns.kind[row] === misrouted && isWithin(columns.at[row])) tally.count++;
    },
  };
  const isWithin = (at: number) => at >= window.from && at < window.to;
  return tally;
}
