import type { Measure } from "../measure.ts";
import { authorityCounts } from "../tallies/authorityCounts.ts";

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
