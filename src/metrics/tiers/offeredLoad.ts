import type { Measure } from "../measure.ts";
import { offeredTime, offeredWork } from "../tallies/offeredWork.ts";
import { stateTimes } from "../tallies/stateTimes.ts";

export const offeredLoad: Measure = {
  name: "offeredLoad",
  label: "Offered load",
  unit: "agents",
  direction: "neither",
  scope: "tier",
  definition:
    "Touch time of the visits that joined the tier in the window, and time spent helping other tiers in it, ÷ its length: the agents it would keep busy, in erlangs.",
  probe(use, context) {
    const work = use(offeredWork);
    const times = use(stateTimes);
    const { window } = context;
    return (tier) => offeredTime(work, times, tier) / (window.to - window.from);
  },
};
