import type { VisitTable } from "../../log/ticketLog.ts";
import { groupPlaces } from "../breakdown.ts";
import type { MeasureContext } from "../measureContext.ts";
import { askedPeriods } from "../periods.ts";

/** Touch time of the visits that joined a tier of ours in each period, whenever it was spent; NaN where that of some visit isn't known. */
export interface PeriodOfferedWork {
  readonly time: Float64Array;
  visits(table: VisitTable): void;
}

export function periodOfferedWork(context: MeasureContext): PeriodOfferedWork {
  const { window, tiers } = context;
  const time = new Float64Array(groupPlaces(context).count);
  const asked = askedPeriods(context);
  return {
    time,
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const joinedAt = columns.joinedAt[row];
        if (!(joinedAt >= window.from && joinedAt < window.to)) continue;
        if (tiers[columns.tier[row]]?.kind === "vendor") continue;
        for (const { first, periodAt } of asked)
          time[first + periodAt(joinedAt)] += columns.handlingTime[row];
      }
    },
  };
}
