import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { periodBacklog } from "../tallies/periodBacklog.ts";
import { periodTime } from "../tallies/periodTime.ts";

export const periodBacklogSize: Measure = {
  name: "backlog",
  label: "Backlog",
  unit: "tickets",
  direction: "lower",
  scope: "group",
  dimensions: ["hourOfWeek", "week"],
  definition:
    "Unresolved tickets, whenever they arrived: the average over this part of the window.",
  probe(use) {
    const backlog = use(periodBacklog);
    const { time } = use(periodTime);
    return (group) => ratio(backlog.time[group], time[group]);
  },
};
