import type { Measure } from "../measure.ts";
import { groupVisits } from "../tallies/groupVisits.ts";

export const groupVisitCount: Measure = {
  name: "visits",
  label: "Visits",
  unit: "visits",
  direction: "neither",
  scope: "group",
  needs: ["moves"],
  dimensions: ["type", "priority", "channel", "team", "hourOfWeek", "week"],
  definition:
    "Visits to tiers, of the tickets that arrived in the window; those turned away left out.",
  probe(use) {
    const { count } = use(groupVisits);
    return (group) => count[group];
  },
};
