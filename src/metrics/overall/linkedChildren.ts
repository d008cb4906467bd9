import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { incidentCounts } from "../tallies/incidentCounts.ts";

export const linkedChildren: Measure = {
  name: "linkedChildren",
  label: "Children linked",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition:
    "Of the children that arrived in the window, those that were linked to their parent, and waited for it in nobody’s hands or were closed at once when it was resolved already. Not known of an imported log.",
  probe(use, context) {
    const tally = use(incidentCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tally.linked : NaN);
  },
};
