import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { visitCounts } from "../tallies/visitCounts.ts";

export const waitingTimeP90: Measure = {
  name: "waitingTimeP90",
  label: "Waiting time, 90 %",
  unit: "minutes",
  direction: "lower",
  scope: "tier",
  needs: ["moves", "waiting"],
  definition:
    "Joining the queue to the first start of work, per visit; visits that start at once count as 0, those that leave or still wait with the time waited: nine in ten waited no longer.",
  probe(use) {
    const { waits } = use(visitCounts);
    return (tier) => quantileMinutes(waits[tier], 0.9);
  },
};
