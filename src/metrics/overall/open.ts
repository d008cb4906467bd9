import type { Measure } from "../measure.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const open: Measure = {
  name: "open",
  label: "Tickets still open",
  unit: "tickets",
  direction: "lower",
  scope: "overall",
  definition:
    "Of the tickets that arrived in the window, those neither resolved nor gone at the end of the log. Mean times leave them out.",
  probe(use) {
    const tickets = use(ticketCounts);
    return () => tickets.byOutcome[ticketOutcomes.indexOf("open")];
  },
};
