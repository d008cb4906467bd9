import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ratio } from "../ratio.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const abandonmentRate: Measure = {
  name: "abandonmentRate",
  label: "Abandonment rate",
  unit: "share",
  direction: "lower",
  scope: "overall",
  definition:
    "Tickets whose requester gave up waiting ÷ all tickets. Not known of an imported log.",
  probe(use, context) {
    const tickets = use(ticketCounts);
    const isKnown = isSimulated(context);
    return () =>
      isKnown
        ? ratio(tickets.byOutcome[ticketOutcomes.indexOf("abandoned")], tickets.arrived)
        : NaN;
  },
};
