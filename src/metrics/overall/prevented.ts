import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { eventCount } from "../tallies/eventCounts.ts";

const preventedTickets = eventCount("prevented");

export const prevented: Measure = {
  name: "prevented",
  label: "Tickets prevented",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition:
    "Tickets that would have arrived in the window, had not an improvement kept them from arising. They count nowhere else. Not known of an imported log.",
  probe(use, context) {
    const tally = use(preventedTickets);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tally.count : NaN);
  },
};
