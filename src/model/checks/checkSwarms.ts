import type { EscalationRuleModel } from "../escalationSchema.ts";
import type { Scenario } from "../scenarioSchema.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import { isStaffed, teamsOf } from "../teamsOf.ts";
import { type Checking, refuse, refuseKey } from "./checking.ts";

/** A swarm is called where an attempt ends, of people from elsewhere, who don't wait for those who call them. */
export function checkSwarms(checking: Checking): void {
  const { escalation } = checking.scenario;
  for (const [i, rule] of escalation.entries()) {
    const path = ["escalation", i];
    if (rule.to === "swarm" && rule.swarm === undefined)
      refuse(checking, path, "is missing swarm: a rule to swarm must say who joins");
    if (rule.swarm === undefined) continue;
    if (rule.to === "swarm") checkSwarm(checking, rule, path);
    else if (isKnownTarget(checking, rule))
      refuseKey(checking, [...path, "swarm"], "must be left out: it isn't a rule to swarm");
  }
  refuseCircles(checking);
}

function checkSwarm(checking: Checking, rule: EscalationRuleModel, path: ScenarioPath): void {
  const { scenario } = checking;
  const { when, whileHandled } = rule;
  const teams = rule.swarm!.teams;
  if (when.outcome === undefined)
    refuse(
      checking,
      [...path, "when"],
      "is missing outcome: a swarm is called when an attempt ends unsolved, by its time box, or without authority",
    );
  if (whileHandled !== undefined)
    refuseKey(
      checking,
      [...path, "whileHandled"],
      "must be left out: who calls a swarm has the ticket in hand",
    );
  const isKnown = rule.from?.some((name) => checking.names.tier.includes(name)) ?? true;
  if (isKnown && watchedBy(scenario, rule).length === 0)
    refuse(checking, [...path, "from"], "must name a tier with teams: somebody of ours must call");
  for (const [j, name] of teams.entries()) {
    const at = [...path, "swarm", "teams", j];
    const own = watchedBy(scenario, rule).find((tier) =>
      teamsOf(scenario, tier).some((team) => team.name === name),
    );
    if (own !== undefined)
      refuse(checking, at, `must be of another tier: ${name} is at ${own.name}, which calls`);
    if (teams.indexOf(name) < j && checking.names.team.includes(name))
      refuse(checking, at, `must not be named twice, got ${name}`);
  }
}

/** A misspelt target may be swarm itself. */
function isKnownTarget({ names }: Checking, { to }: EscalationRuleModel): boolean {
  return to === undefined || to === "next" || names.tier.includes(to) || names.team.includes(to);
}

/** The tiers with people that a rule watches. */
function watchedBy({ tiers }: Scenario, { from }: Pick<EscalationRuleModel, "from">) {
  return tiers.filter((tier) => isStaffed(tier) && (from?.includes(tier.name) ?? true));
}

/** Who is called must not in turn call, and hold up, those who wait for them. */
function refuseCircles(checking: Checking): void {
  const { scenario } = checking;
  const calls = scenario.escalation.flatMap((rule, i) => callsOf(scenario, rule, i));
  for (const { rule, from, to } of calls) {
    const circle = circleFrom(calls, [from, to]);
    if (circle === null) continue;
    refuse(
      checking,
      ["escalation", rule, "swarm", "teams"],
      `must not call in a circle, in which each waits for the next: ${circle.join(" calls ")}`,
    );
    return;
  }
}

/** Who has a ticket at one tier calls somebody of another; the rule by its place. */
interface Call {
  readonly rule: number;
  readonly from: string;
  readonly to: string;
}

function callsOf(scenario: Scenario, { swarm, ...rule }: EscalationRuleModel, at: number): Call[] {
  const called = scenario.tiers.filter((tier) =>
    teamsOf(scenario, tier).some(({ name }) => swarm?.teams.includes(name)),
  );
  return watchedBy(scenario, rule).flatMap((from) =>
    called.filter((to) => to !== from).map((to) => ({ rule: at, from: from.name, to: to.name })),
  );
}

/** A way of calls that comes back to where it began. */
function circleFrom(calls: readonly Call[], way: readonly string[]): readonly string[] | null {
  for (const { from, to } of calls) {
    if (from !== way.at(-1)) continue;
    if (to === way[0]) return [...way, to];
    const circle = way.includes(to) ? null : circleFrom(calls, [...way, to]);
    if (circle !== null) return circle;
  }
  return null;
}
