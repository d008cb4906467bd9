import type { Measure } from "../measure.ts";
import { promiseCounts } from "../tallies/promiseCounts.ts";

export const met: Measure = {
  name: "met",
  label: "Promises met",
  unit: "tickets",
  direction: "higher",
  scope: "promise",
  definition: "Promises due in the window and fulfilled at their due instant or before.",
  probe(use) {
    const promises = use(promiseCounts);
    return (promise) => promises.met[promise];
  },
};
