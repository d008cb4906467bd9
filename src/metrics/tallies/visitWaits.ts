import { visitEndings, type VisitTable } from "../../log/ticketLog.ts";
import { hasQueue, type MeasureContext } from "../measureContext.ts";
import { addDuration, createDurations, type Durations } from "./durations.ts";

const lost = visitEndings.indexOf("lost");

/** Waiting of the visits of tickets that arrived in the window, by tier: zeros, leavers and those still waiting included, those turned away left out. */
export interface VisitWaits {
  readonly waits: readonly Durations[];
  /** Of these, taken up within the time in which they should be. */
  readonly answered: Float64Array;
  visits(table: VisitTable): void;
}

export function visitWaits({ window, names, tiers, answerWithin }: MeasureContext): VisitWaits {
  const waits = names.tiers.map(() => createDurations());
  const answered = new Float64Array(names.tiers.length);
  const isQueue = tiers.map(hasQueue);
  return {
    waits,
    answered,
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        const tier = columns.tier[row];
        if (!isQueue[tier] || columns.ending[row] === lost) continue;
        addDuration(waits[tier], columns.queuedTime[row]);
        if (columns.startedAt[row] >= 0 && columns.queuedTime[row] <= answerWithin)
          answered[tier]++;
      }
    },
  };
}
