import { ticketOutcomes } from "../../log/ticketLog.ts";
import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { ratio } from "../ratio.ts";
import { ticketCounts } from "../tallies/ticketCounts.ts";

const deflected = ticketOutcomes.indexOf("deflected");

export const deflectionRate: Measure = {
  name: "deflectionRate",
  label: "Deflection rate",
  unit: "share",
  direction: "higher",
  scope: "overall",
  definition:
    "Tickets solved before they reached a person ÷ all that arrived in the window, those among them. Not known of an imported log.",
  probe(use, context) {
    const tickets = use(ticketCounts);
    const isKnown = isSimulated(context);
    return () => (isKnown ? ratio(tickets.byOutcome[deflected], tickets.arrived) : NaN);
  },
};
