import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { swarmCounts } from "../tallies/swarmCounts.ts";

export const swarmResolvedShare: Measure = {
  name: "swarmResolvedShare",
  label: "Swarms that resolve",
  unit: "share",
  direction: "higher",
  scope: "overall",
  definition:
    "Swarms after which the ticket was resolved where it was ÷ all that ended in the window, those among them for which nobody came in time.",
  probe(use) {
    const counts = use(swarmCounts);
    return () => ratio(counts.resolved, counts.resolved + counts.inVain);
  },
};
