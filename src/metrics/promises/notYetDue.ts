import type { Measure } from "../measure.ts";
import { promiseCounts } from "../tallies/promiseCounts.ts";

export const notYetDue: Measure = {
  name: "notYetDue",
  label: "Not yet due",
  unit: "tickets",
  direction: "neither",
  scope: "promise",
  definition:
    "Promises begun before the window's end and due at it or later, or paused then for good; of an import also those still running whose due instant it doesn't state.",
  probe(use) {
    const promises = use(promiseCounts);
    return (promise) => promises.notYetDue[promise];
  },
};
