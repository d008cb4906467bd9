import type { Measure } from "../measure.ts";
import { groupTickets } from "../tallies/groupTickets.ts";

export const groupResolved: Measure = {
  name: "resolved",
  label: "Tickets resolved",
  unit: "tickets",
  direction: "neither",
  scope: "group",
  dimensions: ["type", "priority", "channel", "hourOfWeek", "week"],
  definition: "Of the tickets that arrived in the window, those resolved by the end of the log.",
  probe(use) {
    const { resolved } = use(groupTickets);
    return (group) => resolved[group];
  },
};
