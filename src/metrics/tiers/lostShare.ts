import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { ratio } from "../ratio.ts";
import { endedAs, visitCounts } from "../tallies/visitCounts.ts";

export const lostShare: Measure = {
  name: "lostShare",
  label: "Turned away",
  unit: "share",
  direction: "lower",
  scope: "tier",
  definition:
    "Tickets turned away because the tier was full ÷ tickets that came to it. Not known of an imported log.",
  probe(use, context) {
    const visits = use(visitCounts);
    const isKnown = isSimulated(context);
    return (tier) => (isKnown ? ratio(endedAs(visits, tier, "lost"), visits.joined[tier]) : NaN);
  },
};
