import { none, type TicketTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

/** Tickets that arrived in the window and whose lowest able tier is known: how many were worked on above it, or held on to below it. */
export interface MisplacedTickets {
  known: number;
  overEscalated: number;
  overHeld: number;
  either: number;
  tickets(table: TicketTable): void;
}

export function misplacedTickets({ window }: MeasureContext): MisplacedTickets {
  const counts: MisplacedTickets = {
    known: 0,
    overEscalated: 0,
    overHeld: 0,
    either: 0,
    tickets({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        const above = columns.isOverEscalated[row];
        const below = columns.isOverHeld[row];
        if (above === none.uint8 || below === none.uint8) continue;
        counts.known++;
        counts.overEscalated += above;
        counts.overHeld += below;
        counts.either += above | below;
      }
    },
  };
  return counts;
}
