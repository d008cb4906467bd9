import type { Measure } from "../measure.ts";
import { stateTimes, timeIn } from "../tallies/stateTimes.ts";
import { hour } from "../units.ts";

export const helpingHours: Measure = {
  name: "helpingHours",
  label: "Hours of help",
  unit: "hours",
  direction: "neither",
  scope: "tier",
  definition:
    "Hours in the window that the tier's people were with tickets of other tiers to which they had been called, waiting there for others among them. Not known of an imported log.",
  probe(use, { tiers }) {
    const times = use(stateTimes);
    return (tier) => (tiers[tier].kind === "logged" ? NaN : timeIn(times, tier, "helping") / hour);
  },
};
