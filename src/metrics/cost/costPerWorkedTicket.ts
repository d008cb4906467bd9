import { ticketOutcomes } from "../../log/ticketLog.ts";
import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { ratio } from "../ratio.ts";
import { costs } from "../tallies/costs.ts";
import { incidentCounts } from "../tallies/incidentCounts.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

const resolved = ticketOutcomes.indexOf("resolved");

export const costPerWorkedTicket: Measure = {
  name: "perWorkedTicket",
  label: "Cost per ticket resolved, outages once",
  unit: "money",
  direction: "neither",
  scope: "cost",
  definition:
    "Total cost over the window ÷ resolved tickets among those that arrived in it, without the children of major incidents that were linked and closed once the parent was resolved: a major incident and its linked children count once. The more of them are linked the higher it is for the same cost, and the lower the cost per resolved ticket: of outages the total tells more than either. Not known of an imported log.",
  probe(use, context) {
    const cost = use(costs);
    const { byOutcome } = use(ticketCounts);
    const incidents = use(incidentCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? ratio(cost.total(), byOutcome[resolved] - incidents.closed) : NaN);
  },
};
