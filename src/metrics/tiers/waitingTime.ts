import type { Measure } from "../measure.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { visitCounts } from "../tallies/visitCounts.ts";

export const waitingTime: Measure = {
  name: "waitingTime",
  label: "Waiting time, mean",
  unit: "minutes",
  direction: "lower",
  scope: "tier",
  needs: ["moves", "waiting"],
  definition:
    "Joining the queue to the first start of work, per visit; visits that start at once count as 0, those that leave or still wait with the time waited: the mean.",
  probe(use) {
    const { waits } = use(visitCounts);
    return (tier) => meanMinutes(waits[tier]);
  },
};
