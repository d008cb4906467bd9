import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { tierHours } from "../tallies/tierHours.ts";

export const hoursShare: Measure = {
  name: "hoursShare",
  label: "Share of the hours",
  unit: "share",
  direction: "neither",
  scope: "tier",
  definition:
    "Available agent hours of the tier ÷ those of all tiers with hours of ours, in the window.",
  probe(use) {
    const hours = use(tierHours);
    return (tier) => ratio(hours.available(tier), hours.totalAvailable());
  },
};
