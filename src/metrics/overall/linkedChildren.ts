import type { Measure } from "../measure.ts";
import { incidentCounts } from "../tallies/incidentCounts.ts";

export const linkedChildren: Measure = {
  name: "linkedChildren",
  label: "Children linked",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition:
    "Children that were linked to their parent in the window, and waited for it in nobody's hands. A child that isn't linked is worked on by itself. Not known of an imported log.",
  probe(use, { tiers }) {
    const tally = use(incidentCounts);
    const isKnown = tiers.every(({ kind }) => kind !== "logged");
    return () => (isKnown ? tally.linked : NaN);
  },
};
