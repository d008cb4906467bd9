import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { visitCounts } from "../tallies/visitCounts.ts";

export const handlingTimeP95: Measure = {
  name: "handlingTimeP95",
  label: "Handling time, 95 %",
  unit: "minutes",
  direction: "neither",
  scope: "tier",
  needs: ["moves"],
  definition:
    "Touch time on one visit, diagnosing and handling, of the visits worked on: nineteen in twenty took no longer.",
  probe(use) {
    const { handling } = use(visitCounts);
    return (tier) => quantileMinutes(handling[tier], 0.95);
  },
};
