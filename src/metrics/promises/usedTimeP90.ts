import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { promiseTimes } from "../tallies/promiseTimes.ts";

export const usedTimeP90: Measure = {
  name: "usedTimeP90",
  label: "Time used, 90 %",
  unit: "minutes",
  direction: "lower",
  scope: "promise",
  definition:
    "How long the promise's clock ran until it was fulfilled, on its calendar and without its pauses: what its limit is held against, and of a promise on resolution the resolution time on the calendar. Of tickets that arrived in the window: nine in ten took no longer.",
  probe(use) {
    const { used } = use(promiseTimes);
    return (promise) => quantileMinutes(used[promise], 0.9);
  },
};
