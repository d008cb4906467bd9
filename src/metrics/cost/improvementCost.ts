import type { Measure } from "../measure.ts";
import { costs } from "../tallies/costs.ts";

export const improvementCost: Measure = {
  name: "improvements",
  label: "Cost of improvements",
  unit: "money",
  direction: "neither",
  scope: "cost",
  definition:
    "Fees of improvements over the window: by the month, and of what is paid once the part that falls into it. The hours they take are paid anyway. Part of the shared cost.",
  probe(use) {
    const cost = use(costs);
    return () => cost.ofImprovements();
  },
};
