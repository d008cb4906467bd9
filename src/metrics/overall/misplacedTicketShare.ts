import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { misplacedTickets } from "../tallies/misplacedTickets.ts";

export const misplacedTicketShare: Measure = {
  name: "misplacedTicketShare",
  label: "Misplaced tickets",
  unit: "share",
  direction: "lower",
  scope: "overall",
  definition:
    "Tickets worked on above the lowest tier able to resolve them, or held on to below it ÷ tickets whose lowest able tier is known.",
  probe(use) {
    const tickets = use(misplacedTickets);
    return () => ratio(tickets.either, tickets.known);
  },
};
