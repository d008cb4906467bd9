import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { promiseCounts, wholeTime } from "../tallies/promiseCounts.ts";
import { minute } from "../units.ts";

export const breachedTime: Measure = {
  name: "breachedTime",
  label: "Time of a breached one",
  unit: "minutes",
  direction: "lower",
  scope: "promise",
  definition:
    "From the clock's start to its end, elapsed, of the promises breached in the window, the time a ticket was resolved left out: the mean.",
  probe(use) {
    const promises = use(promiseCounts);
    return (promise) => ratio(wholeTime(promises, promise), promises.breached[promise] * minute);
  },
};
