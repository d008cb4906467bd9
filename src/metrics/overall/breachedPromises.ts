import type { Measure } from "../measure.ts";
import { promiseCounts } from "../tallies/promiseCounts.ts";

export const breachedPromises: Measure = {
  name: "breached",
  label: "SLA breaches",
  unit: "tickets",
  direction: "lower",
  scope: "overall",
  definition:
    "Promises due in the window and not fulfilled by then, all promises together: a ticket that breaks two counts twice. Not known where nothing is promised.",
  probe(use) {
    const { breached } = use(promiseCounts);
    return () => (breached.length === 0 ? NaN : breached.reduce((sum, count) => sum + count, 0));
  },
};
