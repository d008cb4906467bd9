import type { Measure } from "../measure.ts";
import { incidentCounts } from "../tallies/incidentCounts.ts";

export const majorIncidents: Measure = {
  name: "majorIncidents",
  label: "Major incidents",
  unit: "times",
  direction: "neither",
  scope: "overall",
  definition:
    "Major incidents that happened in the window: parents that arrived. Not known of an imported log.",
  probe(use, { tiers }) {
    const tally = use(incidentCounts);
    const isKnown = tiers.every(({ kind }) => kind !== "logged");
    return () => (isKnown ? tally.outbreaks : NaN);
  },
};
