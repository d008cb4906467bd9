import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { tierHours } from "../tallies/tierHours.ts";
import { tierWork } from "../tallies/tierWork.ts";

export const utilisation: Measure = {
  name: "utilisation",
  label: "Utilisation",
  unit: "share",
  direction: "neither",
  scope: "tier",
  definition: "Working time ÷ paid time of the agents, in the window.",
  probe(use) {
    const hours = use(tierHours);
    const work = use(tierWork);
    return (tier) => ratio(work.ofTier(tier), hours.paid(tier));
  },
};
