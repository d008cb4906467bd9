import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { ratio } from "../ratio.ts";
import { ended, endedAs, visitCounts } from "../tallies/visitCounts.ts";

export const tierAbandonmentRate: Measure = {
  name: "abandonmentRate",
  label: "Abandoned visits",
  unit: "share",
  direction: "lower",
  scope: "tier",
  definition:
    "Visits that ended because the requester gave up waiting ÷ visits that ended. Not known of an imported log.",
  probe(use, context) {
    const visits = use(visitCounts);
    const isKnown = isSimulated(context);
    return (tier) =>
      isKnown ? ratio(endedAs(visits, tier, "abandoned"), ended(visits, tier)) : NaN;
  },
};
