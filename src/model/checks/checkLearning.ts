import { formatDuration } from "../duration.ts";
import type { ImprovementModel } from "../improvementSchema.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import { shownShare } from "../share.ts";
import { isStaffed } from "../teamsOf.ts";
import { tiersOfLearning } from "../tiersOfLearning.ts";
import { type Checking, refuse } from "./checking.ts";

/** An effect grows in one way, from where it begins up to its ceiling. */
export function checkGrowth(
  checking: Checking,
  improvement: ImprovementModel,
  path: ScenarioPath,
): void {
  const { atFirst, effect, growsOver, learnsFrom } = improvement;
  if (atFirst > effect)
    refuse(
      checking,
      [...path, "atFirst"],
      `must be at most the effect, ${shownShare(effect)}, to which it grows, got ${shownShare(atFirst)}`,
    );
  if (learnsFrom === undefined) return;
  if (growsOver > 0)
    refuse(
      checking,
      [...path, "growsOver"],
      `must be left out: it grows with the tickets it learns from, not over time, got ${formatDuration(growsOver)}`,
    );
  checkTiers(checking, improvement, path);
}

/** Somebody of ours spends the time. */
function checkTiers(checking: Checking, improvement: ImprovementModel, path: ScenarioPath): void {
  const given = improvement.learnsFrom?.tiers;
  const tiers = tiersOfLearning(improvement) ?? [];
  for (const [j, name] of tiers.entries()) {
    const tier = checking.scenario.tiers.find((one) => one.name === name);
    if (tier === undefined || isStaffed(tier)) continue;
    const at = [...path, "learnsFrom", "tiers"];
    const message = `must have teams: nobody of ours works at ${name}`;
    if (given === undefined)
      refuse(checking, at, `is missing: it ${message}, which it shifts from`);
    else refuse(checking, [...at, j], message);
  }
}
