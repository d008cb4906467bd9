import type { MeasureContext } from "../../metrics/measureContext.ts";

/** Tiers whose cost isn't known: of unknown capacity, or with paid agents without number. */
export function unpricedTiers({ tiers, names, hourlyCosts }: MeasureContext): readonly string[] {
  const isPaid = (tier: number) =>
    names.teams.some((_, team) => names.teamTiers[team] === tier && hourlyCosts[team] > 0);
  return names.tiers.filter((_, tier) => {
    const { kind } = tiers[tier];
    return kind === "unknown" || kind === "logged" || (kind === "unlimited" && isPaid(tier));
  });
}
