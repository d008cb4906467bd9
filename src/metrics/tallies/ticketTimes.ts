import type { TicketTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { addDuration, createDurations, type Durations } from "./durations.ts";

/** How long tickets that arrived in the window took, from their arrival. Those still open count nowhere here. */
export interface TicketTimes {
  /** To the last resolution. */
  readonly resolution: Durations;
  readonly firstResolution: Pick<Durations, "count" | "sum">;
  readonly firstResponse: Durations;
  tickets(table: TicketTable): void;
}

export function ticketTimes({ window }: MeasureContext): TicketTimes {
  const resolution = createDurations();
  const firstResolution = { count: 0, sum: 0 };
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
        const untilFirst = columns.firstResolvedAt[row] - arrivedAt;
        if (untilFirst >= 0) {
          firstResolution.count++;
          firstResolution.sum += untilFirst;
        }
        addDuration(firstResponse, columns.firstResponseAt[row] - arrivedAt);
      }
    },
  };
}
