import type { Measure } from "../measure.ts";
import { incidentCounts } from "../tallies/incidentCounts.ts";

export const incidentChildren: Measure = {
  name: "incidentChildren",
  label: "Children of major incidents",
  unit: "tickets",
  direction: "neither",
  scope: "overall",
  definition:
    "Tickets that arrived in the window because of a major incident, whether or not anybody linked them; they count as tickets everywhere else, too. Not known of an imported log.",
  probe(use, { tiers }) {
    const tally = use(incidentCounts);
    const isKnown = tiers.every(({ kind }) => kind !== "logged");
    return () => (isKnown ? tally.children : NaN);
  },
};
