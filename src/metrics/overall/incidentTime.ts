import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { incidentTimes } from "../tallies/incidentTimes.ts";

export const incidentTime: Measure = {
  name: "incidentTime",
  label: "Length of major incidents, mean",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  definition:
    "From the begin of a major incident, when its parent arrives, to the parent’s first resolution (or until it leaves the desk unresolved), of those that happened in the window and were over by the end of the log: the mean. Those not over stand beside it. Not known of an imported log.",
  probe(use, context) {
    const tally = use(incidentTimes);
    const isKnown = isSimulated(context);
    return () => (isKnown ? meanMinutes(tally.untilOver) : NaN);
  },
};
