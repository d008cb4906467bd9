import type { Measure } from "../measure.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { groupVisits } from "../tallies/groupVisits.ts";

export const groupWaitingTime: Measure = {
  name: "waitingTime",
  label: "Waiting time, mean",
  unit: "minutes",
  direction: "lower",
  scope: "group",
  needs: ["waiting"],
  dimensions: ["type", "priority", "channel", "team", "hourOfWeek", "week"],
  definition:
    "Joining the queue to the first start of work, per visit; visits that start at once count as 0, those that leave or still wait with the time waited: the mean.",
  probe(use) {
    const { waits } = use(groupVisits);
    return (group) => meanMinutes(waits[group]);
  },
};
