import type { Measure } from "../measure.ts";
import { groupTickets } from "../tallies/groupTickets.ts";

export const groupArrived: Measure = {
  name: "arrived",
  label: "Tickets arrived",
  unit: "tickets",
  direction: "neither",
  scope: "group",
  dimensions: ["type", "priority", "channel", "hourOfWeek", "week"],
  definition:
    "Tickets of the type, channel or priority (at the end of the log) that arrived in the measured window.",
  probe(use) {
    const { arrived } = use(groupTickets);
    return (group) => arrived[group];
  },
};
