import type { FitBasis } from "./fitBasis.ts";

/**
 * Tiers at which no ticket of the log was resolved, and from which none went to a tier that
 * resolved any. Whoever is there at the log's end is still open; a scenario needs a way out.
 */
export function deadEnds(basis: FitBasis): ReadonlySet<number> {
  const { ofCode, names } = basis.tiers;
  const isWayOut = names.map(() => false);
  for (const { ending, tier } of basis.stays)
    if (ending === "resolved" || ending === "left") isWayOut[ofCode[tier]] = true;
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const { to, tier } of basis.stays) {
      if (to < 0 || !isWayOut[ofCode[to]] || isWayOut[ofCode[tier]]) continue;
      isWayOut[ofCode[tier]] = true;
      isChanged = true;
    }
  }
  return new Set(names.map((_, tier) => tier).filter((tier) => !isWayOut[tier]));
}
