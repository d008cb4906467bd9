import { sharedTime } from "../../log/sharedAgents.ts";
import type { VisitTable } from "../../log/ticketLog.ts";
import { groupPlaces } from "../breakdown.ts";
import type { MeasureContext } from "../measureContext.ts";
import { askedPeriods } from "../periods.ts";

/** Agent-time that the visits took which joined a tier of ours in each period, whenever that was. */
export interface PeriodOfferedWork {
  /** NaN where the touch time of some visit isn't known. */
  of(group: number): number;
  visits(table: VisitTable): void;
}

export function periodOfferedWork(context: MeasureContext): PeriodOfferedWork {
  const { window, tiers } = context;
  const { count } = groupPlaces(context);
  const time = new Float64Array(count);
  const shared = new Float64Array(count);
  const asked = askedPeriods(context);
  return {
    of: (group) => time[group] - sharedTime(shared[group]),
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const joinedAt = columns.joinedAt[row];
        if (!(joinedAt >= window.from && joinedAt < window.to)) continue;
        if (tiers[columns.tier[row]]?.kind === "vendor") continue;
        for (const { first, periodAt } of asked) {
          const group = first + periodAt(joinedAt);
          time[group] += columns.handlingTime[row];
          shared[group] += columns.sharedTime[row];
        }
      }
    },
  };
}
