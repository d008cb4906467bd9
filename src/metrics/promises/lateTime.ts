import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { promiseCounts } from "../tallies/promiseCounts.ts";
import { minute } from "../units.ts";

export const lateTime: Measure = {
  name: "lateTime",
  label: "Late by, mean",
  unit: "minutes",
  direction: "lower",
  scope: "promise",
  definition:
    "From the due instant to fulfilment (or the end of the log), on the promise's calendar, of the promises breached in the window: the mean.",
  probe(use) {
    const promises = use(promiseCounts);
    return (promise) => ratio(promises.lateTime[promise], promises.breached[promise] * minute);
  },
};
