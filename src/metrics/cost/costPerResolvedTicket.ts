import type { Measure } from "../measure.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ratio } from "../ratio.ts";
import { costs } from "../tallies/costs.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const costPerResolvedTicket: Measure = {
  name: "perResolvedTicket",
  label: "Cost per resolved ticket",
  unit: "money",
  direction: "lower",
  scope: "cost",
  definition:
    "Total cost over the window ÷ resolved tickets among those that arrived in it. With the same staff it rises where tickets are prevented or deflected, and falls where a major incident brings children that are linked and closed with its parent at little touch: there the total tells more.",
  probe(use) {
    const cost = use(costs);
    const tickets = use(ticketCounts);
    return () => ratio(cost.total(), tickets.byOutcome[ticketOutcomes.indexOf("resolved")]);
  },
};
