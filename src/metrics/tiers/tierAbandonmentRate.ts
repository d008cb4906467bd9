import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { ended, endedAs, visitCounts } from "../tallies/visitCounts.ts";

export const tierAbandonmentRate: Measure = {
  name: "abandonmentRate",
  label: "Abandoned visits",
  unit: "share",
  direction: "lower",
  scope: "tier",
  definition: "Visits that ended because the requester gave up waiting ÷ visits that ended.",
  probe(use) {
    const visits = use(visitCounts);
    return (tier) => ratio(endedAs(visits, tier, "abandoned"), ended(visits, tier));
  },
};
