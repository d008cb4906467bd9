import type { Measure } from "../measure.ts";
import { costs } from "../tallies/costs.ts";

export const penalty: Measure = {
  name: "penalty",
  label: "Penalty",
  unit: "money",
  direction: "lower",
  scope: "promise",
  definition:
    "What the breaches of promises due in the window cost; below 0 the credit that a vendor owes for breaches of its contract.",
  probe(use) {
    const cost = use(costs);
    return (promise) => cost.ofPromise(promise);
  },
};
