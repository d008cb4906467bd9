import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { ended, endedAs, visitCounts } from "../tallies/visitCounts.ts";

export const escalationRate: Measure = {
  name: "escalationRate",
  label: "Escalation rate",
  unit: "share",
  direction: "neither",
  scope: "tier",
  needs: ["moves"],
  definition: "Visits that moved up, by an agent's decision or by a timer ÷ visits that ended.",
  probe(use) {
    const visits = use(visitCounts);
    return (tier) => ratio(endedAs(visits, tier, "escalated", "timer"), ended(visits, tier));
  },
};
