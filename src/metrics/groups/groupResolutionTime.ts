import type { Measure } from "../measure.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { groupTickets } from "../tallies/groupTickets.ts";

export const groupResolutionTime: Measure = {
  name: "resolutionTime",
  label: "Resolution time, mean",
  unit: "minutes",
  direction: "lower",
  scope: "group",
  dimensions: ["type", "priority", "channel", "hourOfWeek", "week"],
  definition:
    "Arrival to the last resolution, of the resolved tickets among those that arrived in the window: the mean.",
  probe(use) {
    const { resolution } = use(groupTickets);
    return (group) => meanMinutes(resolution[group]);
  },
};
