import type { Measure } from "../measure.ts";
import { costs } from "../tallies/costs.ts";

export const hiringCost: Measure = {
  name: "hiring",
  label: "Cost of hiring",
  unit: "money",
  direction: "neither",
  scope: "cost",
  definition:
    "What the newcomers of the window cost on the day they came: recruiting and training, not their hours. Part of the shared cost.",
  probe(use) {
    const cost = use(costs);
    return () => cost.ofHiring();
  },
};
