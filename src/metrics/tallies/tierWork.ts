import type { Use } from "../measure.ts";
import { isWorkKnown, type MeasureContext } from "../measureContext.ts";
import { stateTimes, timeIn, workTime } from "./stateTimes.ts";

/** Working time in the window. */
export interface TierWork {
  /** NaN at a vendor, and where nobody knows how much of the elapsed time was work. */
  ofTier(tier: number): number;
  /** Of our people at all tiers; NaN where one of them isn't known. */
  total(): number;
}

export function tierWork({ tiers }: MeasureContext, use: Use): TierWork {
  const times = use(stateTimes);
  const ofTier = (tier: number) =>
    isWorkKnown(tiers[tier], timeIn(times, tier, "elapsed")) ? workTime(times, tier) : NaN;
  const total = () =>
    tiers.reduce((sum, { kind }, tier) => (kind === "vendor" ? sum : sum + ofTier(tier)), 0);
  return { ofTier, total };
}
