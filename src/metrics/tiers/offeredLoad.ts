import type { Measure } from "../measure.ts";
import { offeredWork } from "../tallies/offeredWork.ts";

export const offeredLoad: Measure = {
  name: "offeredLoad",
  label: "Offered load",
  unit: "agents",
  direction: "neither",
  scope: "tier",
  definition:
    "Touch time of the visits that joined the tier in the window ÷ its length: the agents it would keep busy, in erlangs.",
  probe(use, context) {
    const work = use(offeredWork);
    const { window } = context;
    return (tier) => work.time[tier] / (window.to - window.from);
  },
};
