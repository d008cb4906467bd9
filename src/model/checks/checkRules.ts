import type { EscalationRuleModel } from "../escalationSchema.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import { teamsOf } from "../teamsOf.ts";
import type { TierModel } from "../tierSchema.ts";
import { type Checking, refuse, warn } from "./checking.ts";

/** A rule has somewhere to move a ticket to, something to act on, and clocks that run where it reads them. */
export function checkRules(checking: Checking): void {
  checking.scenario.escalation.forEach((rule, i) => {
    const path = ["escalation", i];
    const watched = checking.scenario.tiers.filter(({ name }) => rule.from?.includes(name) ?? true);
    // Told by the check of references.
    if (watched.length === 0) return;
    checkTarget(checking, rule, watched, path);
    checkClocks(checking, rule, watched, path);
    if (rule.when.outcome !== undefined && watched.every(({ routes }) => routes !== undefined))
      warn(checking, path, "never acts: the tiers it watches move tickets by their routes");
    if (rule.when.reopened === true && checking.scenario.reopening === undefined)
      warn(checking, path, "never acts: no ticket is reopened, there being no reopening");
  });
}

function checkTarget(
  checking: Checking,
  rule: EscalationRuleModel,
  watched: readonly TierModel[],
  path: ScenarioPath,
): void {
  const last = checking.scenario.tiers.at(-1)!.name;
  const isThere = (tier: TierModel) => {
    const teams = teamsOf(checking.scenario, tier);
    return tier.name === rule.to || (teams.length === 1 && teams[0].name === rule.to);
  };
  if (rule.when.outcome !== undefined && rule.to === undefined)
    refuse(checking, path, "is missing to: a rule on an attempt's outcome must say where it goes");
  if (rule.to === "next" && watched.every(({ name }) => name === last))
    refuse(checking, [...path, "to"], `must name a tier: there is none above ${last}`);
  if (watched.every(isThere))
    refuse(
      checking,
      [...path, "to"],
      "must be another tier (or another team of it) than the one it is moved from",
    );
}

function checkClocks(
  checking: Checking,
  { when }: EscalationRuleModel,
  watched: readonly TierModel[],
  path: ScenarioPath,
): void {
  const promiseOf = (clock: unknown) =>
    typeof clock === "object" && clock !== null
      ? checking.scenario.promises.find(
          ({ name }) => name === (clock as { promise: string }).promise,
        )
      : undefined;
  const unresolved = promiseOf(when.timeUnresolved?.clock);
  if (unresolved !== undefined && unresolved.measure !== "resolution")
    refuse(
      checking,
      [...path, "when", "timeUnresolved", "clock", "promise"],
      `must be a promise on resolution, whose clock runs while a ticket is unresolved, got one on ${unresolved.measure}`,
    );
  const inTier = promiseOf(when.timeInTier?.clock);
  if (inTier === undefined || inTier.measure === "resolution") return;
  if (inTier.measure === "time in tier" && watched.every(({ name }) => name === inTier.tier))
    return;
  refuse(
    checking,
    [...path, "when", "timeInTier", "clock", "promise"],
    `must be a promise on resolution, or on time in the one tier the rule watches, got one on ${inTier.measure}`,
  );
}
