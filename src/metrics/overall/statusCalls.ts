import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { incidentCounts } from "../tallies/incidentCounts.ts";

export const statusCalls: Measure = {
  name: "statusCalls",
  label: "Status calls",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition:
    "Calls in the window that asked how far a major incident was; they count as tickets everywhere else, too. Not known of an imported log.",
  probe(use, context) {
    const tally = use(incidentCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tally.calls : NaN);
  },
};
