import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { incidentCounts } from "../tallies/incidentCounts.ts";

export const incidentChildren: Measure = {
  name: "incidentChildren",
  label: "Children of major incidents",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition:
    "Tickets that arrived in the window because of a major incident, whether or not anybody linked them; they count as tickets everywhere else, too. Not known of an imported log.",
  probe(use, context) {
    const tally = use(incidentCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tally.children : NaN);
  },
};
