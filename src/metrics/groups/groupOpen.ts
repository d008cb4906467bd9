import type { Measure } from "../measure.ts";
import { groupTickets } from "../tallies/groupTickets.ts";

export const groupOpen: Measure = {
  name: "open",
  label: "Tickets still open",
  unit: "tickets",
  direction: "lower",
  scope: "group",
  dimensions: ["type", "priority", "channel", "hourOfWeek", "week"],
  definition:
    "Of the tickets that arrived in the window, those neither resolved nor gone at the end of the log.",
  probe(use) {
    const { open } = use(groupTickets);
    return (group) => open[group];
  },
};
