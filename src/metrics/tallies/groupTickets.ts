import { ticketOutcomes, type TicketTable } from "../../log/ticketLog.ts";
import { askedColumns, groupPlaces } from "../breakdown.ts";
import type { MeasureContext } from "../measureContext.ts";
import { askedPeriods } from "../periods.ts";
import { addDuration, createDurations, type Durations } from "./durations.ts";

const resolved = ticketOutcomes.indexOf("resolved");
const open = ticketOutcomes.indexOf("open");

/** Tickets that arrived in the window, by group; of periods those that arrived in it. */
export interface GroupTickets {
  readonly arrived: Float64Array;
  readonly resolved: Float64Array;
  readonly open: Float64Array;
  /** Arrival to the last resolution. */
  readonly resolution: readonly Durations[];
  tickets(table: TicketTable): void;
}

export function groupTickets(context: MeasureContext): GroupTickets {
  const { window } = context;
  const groups = groupPlaces(context).count;
  const kinds = askedColumns(context, ["type", "priority", "channel"]);
  const asked = askedPeriods(context);
  const tally: GroupTickets = {
    arrived: new Float64Array(groups),
    resolved: new Float64Array(groups),
    open: new Float64Array(groups),
    resolution: Array.from({ length: groups }, createDurations),
    tickets({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        for (const { column, first, count } of kinds) {
          const code = columns[column][row];
          if (code < count) add(first + code, columns, row);
        }
        for (const periods of asked) add(periods.first + periods.periodAt(arrivedAt), columns, row);
      }
    },
  };
  const add = (group: number, columns: TicketTable["columns"], row: number) => {
    tally.arrived[group]++;
    if (columns.outcome[row] === resolved) tally.resolved[group]++;
    if (columns.outcome[row] === open) tally.open[group]++;
    addDuration(tally.resolution[group], columns.resolvedAt[row] - columns.arrivedAt[row]);
  };
  return tally;
}
