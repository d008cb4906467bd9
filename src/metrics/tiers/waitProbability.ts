import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { visitCounts } from "../tallies/visitCounts.ts";

export const waitProbability: Measure = {
  name: "waitProbability",
  label: "Visits that wait",
  unit: "share",
  direction: "lower",
  scope: "tier",
  needs: ["moves", "waiting"],
  definition: "Visits that don't start at once ÷ visits to the tier, those turned away left out.",
  probe(use) {
    const { waits } = use(visitCounts);
    return (tier) => ratio(waits[tier].count - waits[tier].histogram.zeros, waits[tier].count);
  },
};
