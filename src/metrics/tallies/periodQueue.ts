import { spanStates, type SpanTable } from "../../log/ticketLog.ts";
import { groupPlaces } from "../breakdown.ts";
import { isQueueKnown, type MeasureContext } from "../measureContext.ts";
import type { Use } from "../measure.ts";
import { askedPeriods, eachPart } from "../periods.ts";
import { stateTimes, timeIn } from "./stateTimes.ts";

/** Tickets that waited in the queues of all tiers in each period. */
export interface PeriodQueue {
  /** Ticket-time of a group; NaN where some tier's queue isn't known. */
  timeOf(group: number): number;
  spans(table: SpanTable): void;
}

const queued = spanStates.indexOf("queued");
const suspended = spanStates.indexOf("suspended");

export function periodQueue(context: MeasureContext, use: Use): PeriodQueue {
  const { window, tiers } = context;
  const times = use(stateTimes);
  const time = new Float64Array(groupPlaces(context).count);
  const asked = askedPeriods(context);
  const isKnown = () =>
    tiers.every(
      (tier, at) => tier.kind === "vendor" || isQueueKnown(tier, timeIn(times, at, "elapsed")),
    );
  return {
    timeOf: (group) => (isKnown() ? time[group] : NaN),
    spans({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const state = columns.state[row];
        if (state !== queued && state !== suspended) continue;
        for (const periods of asked)
          eachPart(periods, window, [columns.from[row], columns.to[row]], (group, from, to) => {
            time[group] += to - from;
          });
      }
    },
  };
}
