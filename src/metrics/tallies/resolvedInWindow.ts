import type { TicketTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

/** Tickets resolved in the window, whenever they arrived. */
export interface ResolvedInWindow {
  count: number;
  tickets(table: TicketTable): void;
}

export function resolvedInWindow({ window }: MeasureContext): ResolvedInWindow {
  const tally: ResolvedInWindow = {
    count: 0,
    tickets({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const at = columns.resolvedAt[row];
        if (at >= window.from && at < window.to) tally.count++;
      }
    },
  };
  return tally;
}
