import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { endedAs, visitCounts } from "../tallies/visitCounts.ts";

export const timerEscalationShare: Measure = {
  name: "timerEscalationShare",
  label: "Escalated by a timer",
  unit: "share",
  direction: "neither",
  scope: "tier",
  needs: ["moves"],
  definition: "Visits that a timer moved up ÷ visits that moved up.",
  probe(use) {
    const visits = use(visitCounts);
    return (tier) =>
      ratio(endedAs(visits, tier, "timer"), endedAs(visits, tier, "escalated", "timer"));
  },
};
