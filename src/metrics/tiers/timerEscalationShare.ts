import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { ratio } from "../ratio.ts";
import { endedAs, visitCounts } from "../tallies/visitCounts.ts";

export const timerEscalationShare: Measure = {
  name: "timerEscalationShare",
  label: "Escalated by a timer",
  unit: "share",
  direction: "neither",
  scope: "tier",
  needs: ["moves"],
  definition: "Visits that a timer moved up ÷ visits that moved up. Not known of an imported log.",
  probe(use, context) {
    const visits = use(visitCounts);
    const isKnown = isSimulated(context);
    return (tier) =>
      isKnown
        ? ratio(endedAs(visits, tier, "timer"), endedAs(visits, tier, "escalated", "timer"))
        : NaN;
  },
};
