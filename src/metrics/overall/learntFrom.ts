import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { eventCount } from "../tallies/eventCounts.ts";

const learntTickets = eventCount("learnt from");

export const learntFrom: Measure = {
  name: "learntFrom",
  label: "Tickets learnt from",
  unit: "times",
  direction: "neither",
  scope: "overall",
  definition:
    "How often in the window the resolver of a ticket took time to document it, or to teach its requester, for an improvement that grows with it; one that serves two of them counts twice. Not known of an imported log.",
  probe(use, context) {
    const tally = use(learntTickets);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tally.count : NaN);
  },
};
