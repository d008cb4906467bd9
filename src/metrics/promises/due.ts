import type { Measure } from "../measure.ts";
import { promiseCounts } from "../tallies/promiseCounts.ts";

export const due: Measure = {
  name: "due",
  label: "Promises due",
  unit: "tickets",
  direction: "neither",
  scope: "promise",
  definition: "Promises whose due instant lies in the window: met or breached.",
  probe(use) {
    const promises = use(promiseCounts);
    return (promise) => promises.met[promise] + promises.breached[promise];
  },
};
