import type { Measure } from "../measure.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const resolved: Measure = {
  name: "resolved",
  label: "Tickets resolved",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition: "Of the tickets that arrived in the window, those resolved by the end of the log.",
  probe(use) {
    const tickets = use(ticketCounts);
    return () => tickets.byOutcome[ticketOutcomes.indexOf("resolved")];
  },
};
