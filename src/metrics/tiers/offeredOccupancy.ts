import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { offeredTime, offeredWork } from "../tallies/offeredWork.ts";
import { stateTimes } from "../tallies/stateTimes.ts";
import { tierHours } from "../tallies/tierHours.ts";

export const offeredOccupancy: Measure = {
  name: "offeredOccupancy",
  label: "Work offered to hours",
  unit: "ratio",
  direction: "neither",
  scope: "tier",
  definition:
    "Touch time of the visits that joined the tier in the window, and time spent helping other tiers in it, ÷ its available hours; above 1 it cannot keep up. Of several tickets in hand at once each counts as its part of the agent.",
  probe(use) {
    const hours = use(tierHours);
    const work = use(offeredWork);
    const times = use(stateTimes);
    return (tier) => ratio(offeredTime(work, times, tier), hours.available(tier));
  },
};
