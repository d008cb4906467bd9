import type { Measure } from "../measure.ts";
import { swarmCounts } from "../tallies/swarmCounts.ts";

export const swarms: Measure = {
  name: "swarms",
  label: "Swarms",
  unit: "times",
  direction: "neither",
  scope: "overall",
  definition:
    "How often an agent called experts to a ticket instead of passing it on: calls that ended in the window, whether or not anybody came. Not known of an imported log.",
  probe(use, { tiers }) {
    const counts = use(swarmCounts);
    const isKnown = tiers.every(({ kind }) => kind !== "logged");
    return () => (isKnown ? counts.resolved + counts.inVain : NaN);
  },
};
