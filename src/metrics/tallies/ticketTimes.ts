import type { TicketTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { addDuration, createDurations, type Durations } from "./durations.ts";

/** How long tickets that arrived in the window took, from their arrival. Those still open count nowhere here. */
export interface TicketTimes {
  /** To the last resolution. */
  readonly resolution: Durations;
  readonly firstResolution: Durations;
  readonly firstResponse: Durations;
  tickets(table: TicketTable): void;
}

export function ticketTimes({ window }: MeasureContext): TicketTimes {
  const resolution = createDurations();
  const firstResolution = createDurations();
  const firstResponse = createDurations();
  return {
    resolution,
    firstResolution,
    firstResponse,
    tickets({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        addDuration(resolution, columns.resolvedAt[row] - arrivedAt);
        addDuration(firstResolution, columns.firstResolvedAt[row] - arrivedAt);
        addDuration(firstResponse, columns.firstResponseAt[row] - arrivedAt);
      }
    },
  };
}
