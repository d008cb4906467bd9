import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { periodWork } from "../tallies/periodWork.ts";

export const periodUtilisation: Measure = {
  name: "utilisation",
  label: "Utilisation, all tiers",
  unit: "share",
  direction: "neither",
  scope: "group",
  dimensions: ["hourOfWeek", "week"],
  definition:
    "Working time ÷ paid time of the agents, in this part of the window, all tiers together.",
  probe(use) {
    const periods = use(periodWork);
    return (group) => ratio(periods.work(group), periods.paid[group]);
  },
};
