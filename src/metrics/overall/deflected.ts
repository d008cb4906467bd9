import type { Measure } from "../measure.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const deflected: Measure = {
  name: "deflected",
  label: "Tickets deflected",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition:
    "Of the tickets that arrived in the window, those solved before they reached a person.",
  probe(use) {
    const tickets = use(ticketCounts);
    return () => tickets.byOutcome[ticketOutcomes.indexOf("deflected")];
  },
};
