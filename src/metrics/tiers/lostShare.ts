import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { endedAs, visitCounts } from "../tallies/visitCounts.ts";

export const lostShare: Measure = {
  name: "lostShare",
  label: "Turned away",
  unit: "share",
  direction: "lower",
  scope: "tier",
  definition: "Tickets turned away because the tier was full ÷ tickets that came to it.",
  probe(use) {
    const visits = use(visitCounts);
    return (tier) => ratio(endedAs(visits, tier, "lost"), visits.joined[tier]);
  },
};
