import { groupPlaces } from "../breakdown.ts";
import type { MeasureContext } from "../measureContext.ts";
import { askedPeriods, eachPart } from "../periods.ts";

/** How much of the window each period is, by group. */
export interface PeriodTime {
  readonly time: Float64Array;
}

export function periodTime(context: MeasureContext): PeriodTime {
  const { window } = context;
  const time = new Float64Array(groupPlaces(context).count);
  for (const periods of askedPeriods(context))
    eachPart(periods, window, [window.from, window.to], (group, from, to) => {
      time[group] += to - from;
    });
  return { time };
}
