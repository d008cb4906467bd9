import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { incidentCounts } from "../tallies/incidentCounts.ts";

export const unlinkedChildren: Measure = {
  name: "unlinkedChildren",
  label: "Children worked one by one",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition:
    "Of the children that arrived in the window, those that nobody linked to their parent by the end of the log: each was worked on by itself, unless its requester gave up or it is still open. Not known of an imported log.",
  probe(use, context) {
    const tally = use(incidentCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tally.children - tally.linked : NaN);
  },
};
