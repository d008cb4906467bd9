import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { costs } from "../tallies/costs.ts";

export const costShare: Measure = {
  name: "costShare",
  label: "Share of the cost",
  unit: "share",
  direction: "neither",
  scope: "tier",
  definition: "Cost of the tier ÷ total cost.",
  probe(use) {
    const cost = use(costs);
    return (tier) => ratio(cost.ofTier(tier), cost.total());
  },
};
