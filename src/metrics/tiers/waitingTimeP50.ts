import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { visitCounts } from "../tallies/visitCounts.ts";

export const waitingTimeP50: Measure = {
  name: "waitingTimeP50",
  label: "Waiting time, median",
  unit: "minutes",
  direction: "lower",
  scope: "tier",
  needs: ["moves", "waiting"],
  definition:
    "Joining the queue to the first start of work, per visit; visits that start at once count as 0, those that leave or still wait with the time waited: half waited no longer.",
  probe(use) {
    const { waits } = use(visitCounts);
    return (tier) => quantileMinutes(waits[tier], 0.5);
  },
};
