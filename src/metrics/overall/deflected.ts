import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const deflected: Measure = {
  name: "deflected",
  label: "Tickets deflected",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition:
    "Of the tickets that arrived in the window, those solved before they reached a person. Not known of an imported log.",
  probe(use, context) {
    const tickets = use(ticketCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tickets.byOutcome[ticketOutcomes.indexOf("deflected")] : NaN);
  },
};
