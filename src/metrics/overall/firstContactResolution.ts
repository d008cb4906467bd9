import type { Measure } from "../measure.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { ratio } from "../ratio.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

export const firstContactResolution: Measure = {
  name: "firstContactResolution",
  label: "First contact resolution",
  unit: "share",
  direction: "higher",
  scope: "overall",
  needs: ["moves", "reopens"],
  definition:
    "Tickets resolved on a single visit and never reopened ÷ tickets resolved by people. People also say FCR.",
  probe(use) {
    const tickets = use(ticketCounts);
    return () =>
      ratio(tickets.resolvedAtOnce, tickets.byOutcome[ticketOutcomes.indexOf("resolved")]);
  },
};
