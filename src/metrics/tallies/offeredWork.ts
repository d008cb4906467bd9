import { sharedTime } from "../../log/sharedAgents.ts";
import type { VisitTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { type StateTimes, timeIn } from "./stateTimes.ts";

/** Agent-time that is offered to a tier as work: what came to it took, and the help that it gave to others in the window. */
export function offeredTime(
  { time, shared }: OfferedWork,
  times: StateTimes,
  tier: number,
): number {
  return time[tier] - sharedTime(shared[tier]) + timeIn(times, tier, "helping");
}

/** What came to each tier in the window: visits that joined it then, and the touch time they took, whenever that was. */
export interface OfferedWork {
  readonly visitsJoined: Float64Array;
  /** NaN where the touch time of some visit isn't known. */
  readonly time: Float64Array;
  /** Of that what agents gave to other tickets in hand (see `sharedTime`). */
  readonly shared: Float64Array;
  visits(table: VisitTable): void;
}

export function offeredWork({ window, names }: MeasureContext): OfferedWork {
  const visitsJoined = new Float64Array(names.tiers.length);
  const time = new Float64Array(names.tiers.length);
  const shared = new Float64Array(names.tiers.length);
  return {
    visitsJoined,
    time,
    shared,
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const joinedAt = columns.joinedAt[row];
        if (!(joinedAt >= window.from && joinedAt < window.to)) continue;
        visitsJoined[columns.tier[row]]++;
        time[columns.tier[row]] += columns.handlingTime[row];
        shared[columns.tier[row]] += columns.sharedTime[row];
      }
    },
  };
}
