import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { ended, endedAs, visitCounts } from "../tallies/visitCounts.ts";

export const returnRate: Measure = {
  name: "returnRate",
  label: "Return rate",
  unit: "share",
  direction: "lower",
  scope: "tier",
  needs: ["moves"],
  definition: "Visits sent back down ÷ visits that ended.",
  probe(use) {
    const visits = use(visitCounts);
    return (tier) => ratio(endedAs(visits, tier, "returned"), ended(visits, tier));
  },
};
