import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { misplacedTickets } from "../tallies/misplacedTickets.ts";

export const overHoldingShare: Measure = {
  name: "overHoldingShare",
  label: "Over-held tickets",
  unit: "share",
  direction: "lower",
  scope: "overall",
  definition:
    "Tickets held on to below the lowest tier able to resolve them ÷ tickets whose lowest able tier is known.",
  probe(use) {
    const tickets = use(misplacedTickets);
    return () => ratio(tickets.overHeld, tickets.known);
  },
};
