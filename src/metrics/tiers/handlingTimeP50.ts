import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { visitCounts } from "../tallies/visitCounts.ts";

export const handlingTimeP50: Measure = {
  name: "handlingTimeP50",
  label: "Handling time, median",
  unit: "minutes",
  direction: "neither",
  scope: "tier",
  needs: ["moves"],
  definition:
    "Touch time on one visit, diagnosing and handling, of the visits worked on: half took no longer.",
  probe(use) {
    const { handling } = use(visitCounts);
    return (tier) => quantileMinutes(handling[tier], 0.5);
  },
};
