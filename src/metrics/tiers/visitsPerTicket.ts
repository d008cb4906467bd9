import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";
import { visitCounts } from "../tallies/visitCounts.ts";

export const visitsPerTicket: Measure = {
  name: "visitsPerTicket",
  label: "Visits per ticket",
  unit: "visits per ticket",
  direction: "neither",
  scope: "tier",
  needs: ["moves"],
  definition: "Visits to the tier ÷ all tickets.",
  probe(use) {
    const visits = use(visitCounts);
    const tickets = use(ticketCounts);
    return (tier) => ratio(visits.joined[tier], tickets.arrived);
  },
};
