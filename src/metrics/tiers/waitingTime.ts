import type { Measure } from "../measure.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { visitWaits } from "../tallies/visitWaits.ts";

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
    const { waits } = use(visitWaits);
    return (tier) => meanMinutes(waits[tier]);
  },
};
