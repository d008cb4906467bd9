import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { periodOfferedWork } from "../tallies/periodOfferedWork.ts";
import { periodTime } from "../tallies/periodTime.ts";

export const periodOfferedLoad: Measure = {
  name: "offeredLoad",
  label: "Offered load",
  unit: "agents",
  direction: "neither",
  scope: "group",
  dimensions: ["hourOfWeek", "week"],
  definition:
    "Touch time of the visits that joined a tier of ours in this part of the window ÷ its length: the agents it would keep busy, in erlangs.",
  probe(use) {
    const offered = use(periodOfferedWork);
    const { time } = use(periodTime);
    return (group) => ratio(offered.time[group], time[group]);
  },
};
