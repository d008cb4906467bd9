import type { Measure } from "../measure.ts";
import { isQueueKnown } from "../measureContext.ts";
import { stateTimes, timeIn } from "../tallies/stateTimes.ts";

export const queueLength: Measure = {
  name: "queueLength",
  label: "Queue length",
  unit: "tickets",
  direction: "lower",
  scope: "tier",
  definition:
    "Tickets waiting in the queue, on shift or off, those interrupted included: the average over the window.",
  probe(use, context) {
    const { window, tiers } = context;
    const times = use(stateTimes);
    return (tier) =>
      isQueueKnown(tiers[tier], timeIn(times, tier, "elapsed"))
        ? timeIn(times, tier, "queued", "suspended") / (window.to - window.from)
        : NaN;
  },
};
