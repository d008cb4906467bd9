import type { EscalationRuleModel } from "../model/escalationSchema.ts";
import { momentInRun } from "../model/momentInRun.ts";
import type { SwarmModel } from "../model/swarmSchema.ts";
import type { CompileContext } from "./compileContext.ts";
import { type CompiledRule, type CompiledSwarm, nowhere } from "./compiledModel.ts";
import { targetOf } from "./compileTier.ts";
import { indexOf, membership } from "./lookup.ts";

/** An escalation rule with its names as indices. */
export function compileRule(context: CompileContext, rule: EscalationRuleModel): CompiledRule {
  const { scenario } = context;
  const { when } = rule;
  const types = scenario.types.map((type) => type.name);
  const promises = scenario.promises.map((promise) => promise.name);
  return {
    name: rule.name,
    type: chosen(types, when.type, "when.type"),
    priority: chosen(scenario.priorities, when.priority, "when.priority"),
    impact: chosen(scenario.impacts, when.impact, "when.impact"),
    timeUnresolved: timeCondition(promises, when.timeUnresolved, "elapsed"),
    timeInTier: timeCondition(promises, when.timeInTier, "team"),
    promiseUsed:
      when.promiseUsed === undefined
        ? null
        : {
            promise: indexOf(promises, when.promiseUsed.promise, "when.promiseUsed.promise"),
            share: when.promiseUsed.share,
          },
    moves: when.moves ?? 0,
    isReopened: when.reopened ?? null,
    outcome: when.outcome ?? null,
    ...ruleTarget(context, rule.to),
    swarm: compileSwarm(context, rule.swarm),
    isOncePerTicket: rule.oncePer === "ticket",
    isNotifying: rule.to !== undefined && rule.notify !== undefined,
    whileHandled: rule.whileHandled ?? (rule.to === undefined ? "keep work" : "wait"),
    raiseTo:
      rule.raisePriorityTo === undefined
        ? -1
        : indexOf(scenario.priorities, rule.raisePriorityTo, "raisePriorityTo"),
  };
}

/** A tier's name means the tier, where a team is called the same. */
function ruleTarget(
  context: CompileContext,
  to: string | undefined,
): Pick<CompiledRule, "to" | "toTeam"> {
  if (to === undefined || to === "swarm") return { to: nowhere, toTeam: -1 };
  const teams = context.scenario.tiers.flatMap(({ teams: own = [] }, tier) =>
    own.map(({ name }) => ({ name, tier })),
  );
  const toTeam = isTierName(context, to) ? -1 : teams.findIndex(({ name }) => name === to);
  return { to: toTeam < 0 ? targetOf(context, to) : teams[toTeam].tier, toTeam };
}

function compileSwarm(
  { scenario, distributions }: CompileContext,
  swarm: SwarmModel | undefined,
): CompiledSwarm | null {
  if (swarm === undefined) return null;
  const { teams, from, share, waitsAtMost, time, resolves, afterwards } = swarm;
  const names = scenario.tiers.flatMap((tier) => tier.teams ?? []).map(({ name }) => name);
  return {
    teams: teams.map((team) => indexOf(names, team, "swarm.teams")),
    from: from === undefined ? -Infinity : momentInRun(scenario, from),
    share,
    waitsAtMost: Math.floor(waitsAtMost + 0.5),
    time: distributions.indexOf(time),
    afterwards: distributions.indexOf(afterwards),
    resolves,
  };
}

function isTierName({ tierNames }: CompileContext, name: string): boolean {
  return name === "next" || tierNames.includes(name);
}

function chosen(names: readonly string[], given: readonly string[] | undefined, what: string) {
  return given === undefined ? null : membership(names, given, what);
}

function timeCondition(
  promises: readonly string[],
  condition: EscalationRuleModel["when"]["timeInTier"],
  defaultClock: "elapsed" | "team",
): CompiledRule["timeInTier"] {
  if (condition === undefined) return null;
  const clock = condition.clock ?? defaultClock;
  return {
    over: Math.floor(condition.over + 0.5),
    isOnTeamClock: clock === "team",
    promise: typeof clock === "string" ? -1 : indexOf(promises, clock.promise, "clock.promise"),
  };
}
