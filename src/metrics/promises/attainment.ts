import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { promiseCounts } from "../tallies/promiseCounts.ts";

export const attainment: Measure = {
  name: "attainment",
  label: "Attainment",
  unit: "share",
  direction: "higher",
  scope: "promise",
  definition:
    "Promises met ÷ promises due: a promise counts in the window that holds its due instant.",
  probe(use) {
    const promises = use(promiseCounts);
    return (promise) =>
      ratio(promises.met[promise], promises.met[promise] + promises.breached[promise]);
  },
};
