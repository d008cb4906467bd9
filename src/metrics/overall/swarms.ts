import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { swarmCounts } from "../tallies/swarmCounts.ts";

export const swarms: Measure = {
  name: "swarms",
  label: "Swarms",
  unit: "times",
  direction: "neither",
  scope: "overall",
  definition:
    "How often an agent called experts to a ticket instead of passing it on: calls that ended in the window, whether or not anybody came. Not known of an imported log.",
  probe(use, context) {
    const counts = use(swarmCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? counts.resolved + counts.inVain : NaN);
  },
};
