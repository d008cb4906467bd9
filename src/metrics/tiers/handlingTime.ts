import type { Measure } from "../measure.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { visitCounts } from "../tallies/visitCounts.ts";

export const handlingTime: Measure = {
  name: "handlingTime",
  label: "Handling time",
  unit: "minutes",
  direction: "neither",
  scope: "tier",
  needs: ["moves"],
  definition:
    "Touch time on one visit, diagnosing and handling, of the visits worked on: the mean.",
  probe(use) {
    const { handling } = use(visitCounts);
    return (tier) => meanMinutes(handling[tier]);
  },
};
