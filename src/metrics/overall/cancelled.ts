import type { Measure } from "../measure.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const cancelled: Measure = {
  name: "cancelled",
  label: "Tickets cancelled",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition: "Of the tickets that arrived in the window, those withdrawn.",
  probe(use) {
    const tickets = use(ticketCounts);
    return () => tickets.byOutcome[ticketOutcomes.indexOf("cancelled")];
  },
};
