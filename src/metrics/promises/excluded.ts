import type { Measure } from "../measure.ts";
import { promiseCounts } from "../tallies/promiseCounts.ts";

export const excluded: Measure = {
  name: "excluded",
  label: "Excluded",
  unit: "tickets",
  direction: "neither",
  scope: "promise",
  definition:
    "Promises that would have been due in the window and were cancelled before: the ticket was abandoned or withdrawn, or its priority changed.",
  probe(use) {
    const promises = use(promiseCounts);
    return (promise) => promises.excluded[promise];
  },
};
