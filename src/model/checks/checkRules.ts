import type { EscalationRuleModel } from "../escalationSchema.ts";
import { type Checking, refuse, warn } from "./checking.ts";

/** A rule has somewhere to move a ticket to, and something to act on. */
export function checkRules(checking: Checking): void {
  checking.scenario.escalation.forEach((rule, i) => checkRule(checking, rule, i));
}

function checkRule(checking: Checking, rule: EscalationRuleModel, i: number): void {
  const { tiers } = checking.scenario;
  const path = ["escalation", i];
  const last = tiers[tiers.length - 1].name;
  const watched = tiers.filter(({ name }) => rule.from?.includes(name) ?? true);
  if (rule.when.outcome !== undefined && rule.to === undefined)
    refuse(checking, path, "is missing to: a rule on an attempt's outcome must say where it goes");
  if (rule.to === "next" && watched.every(({ name }) => name === last))
    refuse(checking, [...path, "to"], `must name a tier: there is none above ${last}`);
  if (watched.every(({ name }) => name === rule.to))
    refuse(checking, [...path, "to"], "must be another tier than the one it is moved from");
  if (rule.when.outcome !== undefined && watched.every(({ routes }) => routes !== undefined))
    warn(checking, path, "never acts: the tiers it watches move tickets by their routes");
}
