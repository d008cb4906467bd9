import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const pingPongRate: Measure = {
  name: "pingPongRate",
  label: "Ping-pong rate",
  unit: "share",
  direction: "lower",
  scope: "overall",
  needs: ["moves"],
  definition:
    "Tickets that came back to a tier right after a stay at another (A-B-A) ÷ all tickets.",
  probe(use) {
    const tickets = use(ticketCounts);
    return () => ratio(tickets.pingPonged, tickets.arrived);
  },
};
