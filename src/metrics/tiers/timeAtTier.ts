import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { visitCounts } from "../tallies/visitCounts.ts";
import { minute } from "../units.ts";

export const timeAtTier: Measure = {
  name: "timeAtTier",
  label: "Time at the tier",
  unit: "minutes",
  direction: "lower",
  scope: "tier",
  needs: ["moves"],
  definition: "Joining the tier to leaving it, of the visits that ended: the mean.",
  probe(use) {
    const visits = use(visitCounts);
    return (tier) => ratio(visits.timeAtTier[tier], visits.left[tier] * minute);
  },
};
