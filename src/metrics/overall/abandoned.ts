import type { Measure } from "../measure.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const abandoned: Measure = {
  name: "abandoned",
  label: "Tickets abandoned",
  unit: "tickets",
  direction: "lower",
  scope: "overall",
  definition: "Of the tickets that arrived in the window, those whose requester gave up waiting.",
  probe(use) {
    const tickets = use(ticketCounts);
    return () => tickets.byOutcome[ticketOutcomes.indexOf("abandoned")];
  },
};
