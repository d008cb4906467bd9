import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { tierHours } from "../tallies/tierHours.ts";
import { tierWork } from "../tallies/tierWork.ts";

export const occupancy: Measure = {
  name: "occupancy",
  label: "Occupancy",
  unit: "share",
  direction: "neither",
  scope: "tier",
  definition:
    "Working time ÷ available time of the agents on shift, in the window. Whoever has several tickets in hand at once works once.",
  probe(use) {
    const hours = use(tierHours);
    const work = use(tierWork);
    return (tier) => ratio(work.ofTier(tier), hours.available(tier));
  },
};
