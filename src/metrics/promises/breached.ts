import type { Measure } from "../measure.ts";
import { promiseCounts } from "../tallies/promiseCounts.ts";

export const breached: Measure = {
  name: "breached",
  label: "Promises breached",
  unit: "tickets",
  direction: "lower",
  scope: "promise",
  definition: "Promises due in the window and not fulfilled by then.",
  probe(use) {
    const promises = use(promiseCounts);
    return (promise) => promises.breached[promise];
  },
};
