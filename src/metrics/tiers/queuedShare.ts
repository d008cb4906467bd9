import type { Measure } from "../measure.ts";
import { isQueueKnown } from "../measureContext.ts";
import { ratio } from "../ratio.ts";
import { stateTimes, timeIn } from "../tallies/stateTimes.ts";
import { timeOfKind } from "../tallies/timeOfKind.ts";

export const queuedShare: Measure = {
  name: "queuedShare",
  label: "Share of the queues on shift",
  unit: "share",
  direction: "neither",
  scope: "tier",
  definition:
    "Ticket-time queued on shift at the tier ÷ that at all tiers where it is known, in the window. The tier with most is the bottleneck.",
  probe(use, { tiers }) {
    const times = use(stateTimes);
    const isKnown = (tier: number) => isQueueKnown(tiers[tier], timeIn(times, tier, "elapsed"));
    const queued = (tier: number) => timeOfKind(times, tier, "queuedOnShift");
    const all = () => tiers.reduce((sum, _, tier) => (isKnown(tier) ? sum + queued(tier) : sum), 0);
    return (tier) => (isKnown(tier) ? ratio(queued(tier), all()) : NaN);
  },
};
