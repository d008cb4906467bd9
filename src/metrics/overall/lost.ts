import type { Measure } from "../measure.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const lost: Measure = {
  name: "lost",
  label: "Tickets lost",
  unit: "tickets",
  direction: "lower",
  scope: "overall",
  definition:
    "Of the tickets that arrived in the window, those turned away because a tier was full.",
  probe(use) {
    const tickets = use(ticketCounts);
    return () => tickets.byOutcome[ticketOutcomes.indexOf("lost")];
  },
};
