import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { visitCounts } from "../tallies/visitCounts.ts";

export const handlingTimeP90: Measure = {
  name: "handlingTimeP90",
  label: "Handling time, 90 %",
  unit: "minutes",
  direction: "neither",
  scope: "tier",
  needs: ["moves"],
  definition:
    "Touch time on one visit, diagnosing and handling, of the visits worked on: nine in ten took no longer.",
  probe(use) {
    const { handling } = use(visitCounts);
    return (tier) => quantileMinutes(handling[tier], 0.9);
  },
};
