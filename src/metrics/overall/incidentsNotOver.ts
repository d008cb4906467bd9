import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { incidentTimes } from "../tallies/incidentTimes.ts";

export const incidentsNotOver: Measure = {
  name: "incidentsNotOver",
  label: "Major incidents not over",
  unit: "times",
  direction: "lower",
  scope: "overall",
  definition:
    "Of the major incidents that happened in the window, those whose parents are still open at the end of the log. The mean length leaves them out. Not known of an imported log.",
  probe(use, context) {
    const tally = use(incidentTimes);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tally.count - tally.untilOver.count : NaN);
  },
};
