import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const firstLevelResolution: Measure = {
  name: "firstLevelResolution",
  label: "First level resolution",
  unit: "share",
  direction: "higher",
  scope: "overall",
  needs: ["moves"],
  definition:
    "Resolved tickets whose every visit was at the tier they entered at ÷ tickets resolved by people.",
  probe(use) {
    const tickets = use(ticketCounts);
    return () => ratio(tickets.resolvedAtEntry, tickets.resolvedWithEntry);
  },
};
