import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { visitCounts } from "../tallies/visitCounts.ts";
import { minute } from "../units.ts";

export const handlingTime: Measure = {
  name: "handlingTime",
  label: "Handling time",
  unit: "minutes",
  direction: "neither",
  scope: "tier",
  definition:
    "Touch time on one visit, diagnosing and handling, of the visits worked on: the mean.",
  probe(use) {
    const visits = use(visitCounts);
    return (tier) => ratio(visits.handlingTime[tier], visits.handled[tier] * minute);
  },
};
