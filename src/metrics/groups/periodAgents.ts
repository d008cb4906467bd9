import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { periodTime } from "../tallies/periodTime.ts";
import { periodWork } from "../tallies/periodWork.ts";

export const periodAgents: Measure = {
  name: "agentsOnShift",
  label: "Agents on shift",
  unit: "agents",
  direction: "neither",
  scope: "group",
  dimensions: ["hourOfWeek", "week"],
  definition:
    "Agents on shift and available, of the teams whose rosters are known: the average over this part of the window.",
  probe(use) {
    const { available } = use(periodWork);
    const { time } = use(periodTime);
    return (group) => ratio(available[group], time[group]);
  },
};
