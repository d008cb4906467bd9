import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { incidentTimes } from "../tallies/incidentTimes.ts";

export const incidentsUndeclared: Measure = {
  name: "incidentsUndeclared",
  label: "Major incidents never declared",
  unit: "times",
  direction: "neither",
  scope: "overall",
  definition:
    "Of the major incidents that happened in the window, those that were over, or the log was, before anybody declared them. The mean time until declared leaves them out. Not known of an imported log.",
  probe(use, context) {
    const tally = use(incidentTimes);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tally.count - tally.untilDeclared.count : NaN);
  },
};
