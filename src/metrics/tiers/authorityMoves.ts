import type { Measure } from "../measure.ts";
import { eventCountsBy } from "../tallies/eventCounts.ts";

const authorityCounts = eventCountsBy("tiers", "no authority");

export const authorityMoves: Measure = {
  name: "authorityMoves",
  label: "Moved by authority alone",
  unit: "times",
  direction: "neither",
  scope: "tier",
  needs: ["moves"],
  definition:
    "Times in the window that the tier passed on a ticket that it could have resolved, but may not. Not known of an imported log.",
  probe(use, { tiers }) {
    const { count } = use(authorityCounts);
    return (tier) => (tiers[tier].kind === "logged" ? NaN : count[tier]);
  },
};
