import type { Measure } from "../measure.ts";
import { tierHours } from "../tallies/tierHours.ts";
import { hour } from "../units.ts";

export const callOutHours: Measure = {
  name: "callOutHours",
  label: "Called out",
  unit: "hours",
  direction: "neither",
  scope: "tier",
  definition:
    "Agent hours in the window that are paid because somebody on call was called: from the call until the work is done, or for the least time that is paid.",
  probe(use) {
    const hours = use(tierHours);
    return (tier) => hours.calledOut(tier) / hour;
  },
};
