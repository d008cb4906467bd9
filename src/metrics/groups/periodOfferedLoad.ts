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
    "Touch time of the visits that joined a tier of ours in this part of the window ÷ its length: the agents it keeps busy, in erlangs. Of several tickets in hand at once each counts as its part of the agent.",
  probe(use) {
    const offered = use(periodOfferedWork);
    const { time } = use(periodTime);
    return (group) => ratio(offered.of(group), time[group]);
  },
};
