import type { Measure } from "../measure.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ratio } from "../ratio.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const resolvedShare: Measure = {
  name: "resolvedShare",
  label: "Tickets resolved here",
  unit: "share",
  direction: "neither",
  scope: "tier",
  definition: "Tickets that the tier resolved ÷ all resolved tickets.",
  probe(use) {
    const tickets = use(ticketCounts);
    return (tier) =>
      ratio(tickets.resolvedAt[tier], tickets.byOutcome[ticketOutcomes.indexOf("resolved")]);
  },
};
