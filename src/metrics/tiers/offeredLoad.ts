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
    "Touch time of the visits that joined the tier in the window, and time spent helping other tiers in it, ÷ its length: the agents it would keep busy, in erlangs. Of several tickets in hand at once, chats, each counts as its part of the agent, as it was worked on: while few come agents have fewer at once, so that twice as many chats take less than twice the agents.",
  probe(use, context) {
    const work = use(offeredWork);
    const times = use(stateTimes);
    const { window } = context;
    return (tier) => offeredTime(work, times, tier) / (window.to - window.from);
  },
};
