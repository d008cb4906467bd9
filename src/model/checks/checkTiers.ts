import type { EscalationRuleModel } from "../escalationSchema.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import type { TierModel } from "../tierSchema.ts";
import { type Checking, refuse, refuseKey } from "./checking.ts";
import { variedFields, variedNodes } from "./variedFields.ts";

/** A tier says nothing that its kind or its place doesn't use. */
export function checkTiers(checking: Checking): void {
  checking.scenario.tiers.forEach((tier, i) => {
    const path = ["tiers", i];
    for (const [fields, reason] of unusedFields(tier))
      for (const field of fields)
        if (isGiven(tier, field))
          refuseKey(checking, [...path, field], `must be left out: ${reason}`);
    checkReturns(checking, i);
    checkSharedTeams(checking, i);
    checkUnused(checking, tier, path);
    if (tier.escalatesTo === tier.name && tier.name !== "next")
      refuse(checking, [...path, "escalatesTo"], "must be another tier, got the tier itself");
    if (i === checking.scenario.tiers.length - 1) checkLast(checking, tier, path);
  });
  checkEndings(checking);
  checkReopening(checking);
}

type Field = keyof TierModel;

const ofAgents: readonly Field[] = [
  "handling",
  "preemption",
  "room",
  "diagnosis",
  "prematureEscalation",
  "overHolding",
  "timeBox",
  "returns",
  "handover",
  "pending",
  "patience",
];

const ofCapability: readonly Field[] = [
  "diagnosis",
  "prematureEscalation",
  "overHolding",
  "timeBox",
  "returns",
];

function unusedFields(tier: TierModel): (readonly [readonly Field[], string])[] {
  if (tier.vendor !== undefined)
    return [[ofAgents, "a vendor has a turn-around, and routes for what it doesn't resolve"]];
  if (tier.capacity !== undefined)
    return [[ofAgents, "a tier of unknown capacity has visitTime, and routes"]];
  if (tier.routes !== undefined) return [[ofCapability, "routes already say how an attempt ends"]];
  return [];
}

function isGiven(tier: TierModel, field: Field): boolean {
  const value = tier[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** Settings that are accepted one by one, and together say nothing. */
function checkUnused(checking: Checking, tier: TierModel, path: ScenarioPath): void {
  if (tier.patience?.to === tier.name)
    refuse(checking, [...path, "patience", "to"], "must be another tier, got the tier itself");
  if (tier.preemption !== undefined && tier.dispatch !== "priority")
    refuseKey(
      checking,
      [...path, "preemption"],
      "must be left out, or dispatch must be priority: only by priority is one ticket more urgent than another",
    );
  if (tier.dispatch === "earliest-due" && checking.scenario.promises.length === 0)
    refuse(
      checking,
      [...path, "dispatch"],
      "must be another: without promises nothing is ever due",
    );
  if (tier.routes !== undefined && tier.authority?.checked === "after diagnosis")
    refuse(
      checking,
      [...path, "authority", "checked"],
      "must be at intake: routes already say how an attempt ends",
    );
}

/** A shared team has its home at another tier. */
function checkSharedTeams(checking: Checking, at: number): void {
  const { sharedTeams = [], teams = [] } = checking.scenario.tiers[at];
  for (const [i, name] of sharedTeams.entries()) {
    const path = ["tiers", at, "sharedTeams", i];
    if (teams.some((team) => team.name === name))
      refuse(checking, path, `must be a team of another tier, got ${JSON.stringify(name)}`);
    else if (sharedTeams.indexOf(name) < i)
      refuse(checking, path, `must be named once, got ${JSON.stringify(name)} again`);
  }
}

function checkReturns(checking: Checking, at: number): void {
  const { tiers } = checking.scenario;
  const { vendor } = tiers[at];
  const returns = vendor?.returns ?? tiers[at].returns;
  if (returns === undefined) return;
  const path = vendor === undefined ? ["tiers", at, "returns"] : ["tiers", at, "vendor", "returns"];
  if (vendor !== undefined && tiers[at].routes !== undefined)
    refuseKey(checking, path, "must be left out: routes already say how an attempt ends");
  if (at === 0) refuseKey(checking, path, "must be left out: there is no tier below the first");
  else if (returns.to !== undefined && tiers.findIndex(({ name }) => name === returns.to) >= at)
    refuse(checking, [...path, "to"], `must be a tier below, got ${JSON.stringify(returns.to)}`);
}

/** Above the last tier there is none to move to. */
function checkLast(checking: Checking, tier: TierModel, path: ScenarioPath): void {
  if (tier.patience?.then === "escalate" && (tier.patience.to ?? "next") === "next")
    refuse(checking, [...path, "patience", "to"], "must name a tier: there is none above the last");
  if (tier.escalatesTo !== "next" && tier.escalatesTo !== "capable") return;
  for (const field of ["prematureEscalation", "timeBox"] as const)
    if (tier[field] !== undefined && !hasOutcomeRule(checking.scenario.escalation, tier.name))
      refuseKey(checking, [...path, field], "must be left out: there is no tier above the last");
}

function hasOutcomeRule(rules: readonly EscalationRuleModel[], tier: string): boolean {
  return rules.some(
    ({ from, to, when }) =>
      when.outcome !== undefined &&
      to !== undefined &&
      to !== "next" &&
      (from?.includes(tier) ?? true),
  );
}

/** Who resolved it is of the resolver's team. */
function checkReopening(checking: Checking): void {
  const { reopening } = checking.scenario;
  if (reopening?.to === "entry" && reopening.resumesWith === "preferred")
    refuse(
      checking,
      ["reopening", "resumesWith"],
      "must be any where reopened tickets go to the entry tier: who resolved them may be elsewhere",
    );
}

/** Only a wait may go on for ever. */
function checkEndings(checking: Checking): void {
  for (const { path, varied } of variedFields(checking.scenario)) {
    if (path.includes("patience")) continue;
    for (const node of variedNodes(varied, path))
      if ("value" in node && isNeverEnding(node.value)) refuse(checking, node.path, mustEnd);
  }
  if (isNeverEnding(checking.scenario.reopening?.after))
    refuse(checking, ["reopening", "after"], mustEnd);
}

const mustEnd = "must end: fixed or never is for patience only";

function isNeverEnding(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "distribution" in value &&
    value.distribution === "fixed or never"
  );
}
