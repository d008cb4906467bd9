import { ticketOutcomes } from "../../log/ticketLog.ts";
import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { costs } from "../tallies/costs.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

const resolved = ticketOutcomes.indexOf("resolved");
const deflected = ticketOutcomes.indexOf("deflected");

export const costPerSolvedTicket: Measure = {
  name: "perSolvedTicket",
  label: "Cost per solved ticket",
  unit: "money",
  direction: "lower",
  scope: "cost",
  definition:
    "Total cost over the window ÷ tickets resolved or deflected among those that arrived in it. Where self-service or a bot spares the easy ones, the cost per resolved ticket rises and this is the one to look at.",
  probe(use) {
    const cost = use(costs);
    const { byOutcome } = use(ticketCounts);
    return () => ratio(cost.total(), byOutcome[resolved] + byOutcome[deflected]);
  },
};
