import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const lost: Measure = {
  name: "lost",
  label: "Tickets lost",
  unit: "tickets",
  direction: "lower",
  scope: "overall",
  definition:
    "Of the tickets that arrived in the window, those turned away because a tier was full. Not known of an imported log.",
  probe(use, context) {
    const tickets = use(ticketCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tickets.byOutcome[ticketOutcomes.indexOf("lost")] : NaN);
  },
};
