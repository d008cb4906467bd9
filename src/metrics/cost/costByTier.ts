import type { Measure } from "../measure.ts";
import { costs } from "../tallies/costs.ts";

export const costByTier: Measure = {
  name: "byTier",
  label: "Cost by tier",
  unit: "money",
  direction: "lower",
  scope: "cost by tier",
  definition:
    "Cost over the window of each tier: paid hours and being on call, or vendor less the credit for its breaches; shared: penalties, what rules cost, deflection, improvements and hiring. They add up to the total.",
  probe(use, context) {
    const cost = use(costs);
    const { tiers } = context;
    return (place) => (place < tiers.length ? cost.ofTier(place) : cost.shared());
  },
};
