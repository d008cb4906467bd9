import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { ratio } from "../ratio.ts";
import { eventCount } from "../tallies/eventCounts.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

const misroutedTickets = eventCount("misrouted");

export const misroutedShare: Measure = {
  name: "misroutedShare",
  label: "Misrouted tickets",
  unit: "share",
  direction: "lower",
  scope: "overall",
  definition:
    "Tickets that entered at a wrong team or tier ÷ tickets, of those that arrived in the window. Not known of an imported log.",
  probe(use, context) {
    const misrouted = use(misroutedTickets);
    const tickets = use(ticketCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? ratio(misrouted.count, tickets.arrived) : NaN);
  },
};
