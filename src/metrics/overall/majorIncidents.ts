import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { incidentCounts } from "../tallies/incidentCounts.ts";

export const majorIncidents: Measure = {
  name: "majorIncidents",
  label: "Major incidents",
  unit: "times",
  direction: "neither",
  scope: "overall",
  definition:
    "Major incidents that happened in the window: parents that arrived. Not known of an imported log.",
  probe(use, context) {
    const tally = use(incidentCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tally.outbreaks : NaN);
  },
};
