import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const touchedShare: Measure = {
  name: "touchedShare",
  label: "Tickets touched",
  unit: "share",
  direction: "neither",
  scope: "tier",
  needs: ["moves"],
  definition:
    "Tickets with at least one visit to the tier ÷ all tickets. A ticket may touch several tiers.",
  probe(use) {
    const tickets = use(ticketCounts);
    return (tier) => ratio(tickets.touched[tier], tickets.arrived);
  },
};
