import type { Measure } from "../measure.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { promiseTimes } from "../tallies/promiseTimes.ts";

export const usedTime: Measure = {
  name: "usedTime",
  label: "Time used, mean",
  unit: "minutes",
  direction: "lower",
  scope: "promise",
  definition:
    "How long the promise's clock ran until it was fulfilled, on its calendar and without its pauses: what its limit is held against, and of a promise on resolution the resolution time on the calendar. Of tickets that arrived in the window: the mean.",
  probe(use) {
    const { used } = use(promiseTimes);
    return (promise) => meanMinutes(used[promise]);
  },
};
