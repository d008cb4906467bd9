import { ticketOutcomes, type TicketTable } from "../../log/ticketLog.ts";
import { groupPlaces } from "../breakdown.ts";
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
  const { window, names } = context;
  const { count, first } = groupPlaces(context);
  const asked = askedPeriods(context);
  const tally: GroupTickets = {
    arrived: new Float64Array(count),
    resolved: new Float64Array(count),
    open: new Float64Array(count),
    resolution: Array.from({ length: count }, createDurations),
    tickets({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        const type = columns.type[row];
        const priority = columns.priority[row];
        if (first.type >= 0 && type < names.types.length) add(first.type + type, columns, row);
        const channel = columns.channel[row];
        if (first.channel >= 0 && channel < names.channels.length)
          add(first.channel + channel, columns, row);
        if (first.priority >= 0 && priority < names.priorities.length)
          add(first.priority + priority, columns, row);
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
