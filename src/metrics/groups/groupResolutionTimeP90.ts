import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { groupTickets } from "../tallies/groupTickets.ts";

export const groupResolutionTimeP90: Measure = {
  name: "resolutionTimeP90",
  label: "Resolution time, 90 %",
  unit: "minutes",
  direction: "lower",
  scope: "group",
  dimensions: ["type", "priority", "channel", "hourOfWeek", "week"],
  definition:
    "Arrival to the last resolution, of the resolved tickets among those that arrived in the window: nine in ten took no longer.",
  probe(use) {
    const { resolution } = use(groupTickets);
    return (group) => quantileMinutes(resolution[group], 0.9);
  },
};
