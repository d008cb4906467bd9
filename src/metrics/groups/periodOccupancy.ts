import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { periodWork } from "../tallies/periodWork.ts";

export const periodOccupancy: Measure = {
  name: "occupancy",
  label: "Occupancy, all tiers",
  unit: "share",
  direction: "neither",
  scope: "group",
  dimensions: ["hourOfWeek", "week"],
  definition:
    "Working time ÷ available time of the agents on shift, in this part of the window, all tiers together.",
  probe(use) {
    const periods = use(periodWork);
    return (group) => ratio(periods.work(group), periods.available[group]);
  },
};
