import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const reopenRate: Measure = {
  name: "reopenRate",
  label: "Reopen rate",
  unit: "share",
  direction: "lower",
  scope: "overall",
  needs: ["reopens"],
  definition: "Tickets reopened at least once ÷ tickets resolved at least once.",
  probe(use) {
    const tickets = use(ticketCounts);
    return () => ratio(tickets.reopened, tickets.everResolved);
  },
};
