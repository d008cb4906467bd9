import type { Measure } from "../measure.ts";
import { incidentCounts } from "../tallies/incidentCounts.ts";

export const linkedChildren: Measure = {
  name: "linkedChildren",
  label: "Children linked",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition:
    "Of the children that arrived in the window, those that were linked to their parent, and waited for it in nobody’s hands or were closed at once when it was resolved already. Not known of an imported log.",
  probe(use, { tiers }) {
    const tally = use(incidentCounts);
    const isKnown = tiers.every(({ kind }) => kind !== "logged");
    return () => (isKnown ? tally.linked : NaN);
  },
};
