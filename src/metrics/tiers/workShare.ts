import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { tierWork } from "../tallies/tierWork.ts";

export const workShare: Measure = {
  name: "workShare",
  label: "Share of the work",
  unit: "share",
  direction: "neither",
  scope: "tier",
  definition: "Working time at the tier ÷ working time of all our people, in the window.",
  probe(use) {
    const work = use(tierWork);
    return (tier) => ratio(work.ofTier(tier), work.total());
  },
};
