import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { groupVisits } from "../tallies/groupVisits.ts";

export const groupWaitingTimeP90: Measure = {
  name: "waitingTimeP90",
  label: "Waiting time, 90 %",
  unit: "minutes",
  direction: "lower",
  scope: "group",
  needs: ["waiting"],
  dimensions: ["type", "priority", "channel", "team", "hourOfWeek", "week"],
  definition:
    "Joining the queue to the first start of work, per visit; visits that start at once count as 0, those that leave or still wait with the time waited: nine in ten waited no longer.",
  probe(use) {
    const { waits } = use(groupVisits);
    return (group) => quantileMinutes(waits[group], 0.9);
  },
};
