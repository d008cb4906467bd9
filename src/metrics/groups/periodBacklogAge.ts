import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { periodBacklog } from "../tallies/periodBacklog.ts";
import { minute } from "../units.ts";

export const periodBacklogAge: Measure = {
  name: "backlogAge",
  label: "Age of the backlog",
  unit: "minutes",
  direction: "lower",
  scope: "group",
  dimensions: ["hourOfWeek", "week"],
  definition:
    "Time since arrival of the unresolved tickets: the average over them and over this part of the window.",
  probe(use) {
    const backlog = use(periodBacklog);
    return (group) => ratio(backlog.ageTime(group), backlog.time[group] * minute);
  },
};
