import type { Measure } from "../measure.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const arrived: Measure = {
  name: "arrived",
  label: "Tickets arrived",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition: "Tickets that arrived in the measured window.",
  probe(use) {
    const tickets = use(ticketCounts);
    return () => tickets.arrived;
  },
};
