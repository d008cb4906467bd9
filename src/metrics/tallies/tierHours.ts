import type { Use } from "../measure.ts";
import type { MeasureContext } from "../measureContext.ts";
import { staffedTime } from "./staffedTime.ts";
import { teamShares } from "./teamShares.ts";

/** Agent-time of the tiers in the window; NaN where a tier has no roster that is known, or no limit to it. */
export interface TierHours {
  available(tier: number): number;
  paid(tier: number): number;
  overtime(tier: number): number;
  calledOut(tier: number): number;
  /** Of all tiers that have hours of ours. */
  totalAvailable(): number;
}

export function tierHours({ tiers, names }: MeasureContext, use: Use): TierHours {
  const staffed = use(staffedTime);
  const shares = use(teamShares);
  const ofTier = (byTeam: Float64Array) => (tier: number) =>
    isRosterKnown(tier)
      ? byTeam.reduce((sum, time, team) => {
          const share = shares.of(team, tier);
          return share > 0 ? sum + time * share : sum;
        }, 0)
      : NaN;
  const isRosterKnown = (tier: number) => {
    const { kind } = tiers[tier];
    return kind === "staffed" || (kind === "logged" && hasRows(tier));
  };
  const hasRows = (tier: number) =>
    staffed.paid.some((time, team) => time > 0 && names.teamTiers[team] === tier);
  const available = ofTier(staffed.available);
  return {
    available,
    paid: ofTier(staffed.paid),
    overtime: ofTier(staffed.overtime),
    calledOut: ofTier(staffed.calledOut),
    totalAvailable: () =>
      tiers.reduce((sum, _, tier) => (isRosterKnown(tier) ? sum + available(tier) : sum), 0),
  };
}
