import type { ImprovementModel } from "./improvementSchema.ts";

/** Tiers whose agents spend time on what an improvement learns from; undefined for all with teams. */
export function tiersOfLearning(improvement: ImprovementModel): readonly string[] | undefined {
  const { does, learnsFrom } = improvement;
  if (learnsFrom?.tiers !== undefined) return learnsFrom.tiers;
  return does === "shift left" ? [improvement.tier] : undefined;
}
