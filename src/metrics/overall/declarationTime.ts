import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { incidentTimes } from "../tallies/incidentTimes.ts";

export const declarationTime: Measure = {
  name: "declarationTime",
  label: "Time until a major incident is declared, mean",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  definition:
    "From the begin of a major incident, when its parent arrives, until it is declared, of those that happened in the window and were declared: the mean. Those never declared stand beside it. Not known of an imported log.",
  probe(use, context) {
    const tally = use(incidentTimes);
    const isKnown = isSimulated(context);
    return () => (isKnown ? meanMinutes(tally.untilDeclared) : NaN);
  },
};
