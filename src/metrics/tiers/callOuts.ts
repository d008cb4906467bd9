import type { Measure } from "../measure.ts";
import { eventCountsBy } from "../tallies/eventCounts.ts";

const callOutCounts = eventCountsBy("tiers", "called out");

export const callOuts: Measure = {
  name: "callOuts",
  label: "Call-outs",
  unit: "times",
  direction: "neither",
  scope: "tier",
  definition:
    "Times in the window that somebody on call was called because of a ticket that waited at the tier. Who is done and takes the next one isn’t called again; who is called again while the last call is still paid for costs no new least time. Not known of an imported log.",
  probe(use, { tiers }) {
    const { count } = use(callOutCounts);
    return (tier) => (tiers[tier].kind === "logged" ? NaN : count[tier]);
  },
};
