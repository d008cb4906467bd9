import type { Measure } from "../measure.ts";
import { isQueueKnown } from "../measureContext.ts";
import { stateTimes, timeIn } from "../tallies/stateTimes.ts";

export const queueLengthOnShift: Measure = {
  name: "queueLengthOnShift",
  label: "Queue length on shift",
  unit: "tickets",
  direction: "lower",
  scope: "tier",
  definition:
    "Tickets waiting in the queue while somebody of the team is on shift, averaged over the whole window. The tier with most is the bottleneck.",
  probe(use, context) {
    const { window, tiers } = context;
    const times = use(stateTimes);
    return (tier) =>
      isQueueKnown(tiers[tier], timeIn(times, tier, "elapsed"))
        ? (timeIn(times, tier, "queued") - times.offShift[tier]) / (window.to - window.from)
        : NaN;
  },
};
