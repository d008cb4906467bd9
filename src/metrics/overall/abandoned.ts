import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const abandoned: Measure = {
  name: "abandoned",
  label: "Tickets abandoned",
  unit: "tickets",
  direction: "lower",
  scope: "overall",
  definition:
    "Of the tickets that arrived in the window, those whose requester gave up waiting. Not known of an imported log.",
  probe(use, context) {
    const tickets = use(ticketCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tickets.byOutcome[ticketOutcomes.indexOf("abandoned")] : NaN);
  },
};
