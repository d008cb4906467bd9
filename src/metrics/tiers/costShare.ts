import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { costs } from "../tallies/costs.ts";

export const costShare: Measure = {
  name: "costShare",
  label: "Share of the cost",
  unit: "share",
  direction: "neither",
  scope: "tier",
  definition:
    "Cost of the tier ÷ total cost; undefined where a vendor owes more credit than it costs.",
  probe(use, { tiers }) {
    const cost = use(costs);
    return (tier) => {
      const isShared = tiers.every((_, at) => !(cost.ofTier(at) < 0));
      return isShared ? ratio(cost.ofTier(tier), cost.total()) : NaN;
    };
  },
};
