import type { EscalationRuleModel } from "../model/escalationSchema.ts";
import { promiseKind } from "../model/promiseKind.ts";
import type { PromiseModel } from "../model/promiseSchema.ts";
import { pendingReasons } from "../model/tierSchema.ts";
import { visitKinds } from "../model/varied.ts";
import { compileCells } from "./compileCells.ts";
import { type CompiledPromise, type CompiledRule, nowhere } from "./compiledModel.ts";
import { type TierContext, targetOf } from "./compileTier.ts";
import { indexOf, membership } from "./lookup.ts";

/** An escalation rule with its names as indices. */
export function compileRule(context: TierContext, rule: EscalationRuleModel): CompiledRule {
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
  context: TierContext,
  to: string | undefined,
): Pick<CompiledRule, "to" | "toTeam"> {
  if (to === undefined) return { to: nowhere, toTeam: -1 };
  const teams = context.scenario.tiers.flatMap(({ teams: own = [] }, tier) =>
    own.map(({ name }) => ({ name, tier })),
  );
  const toTeam = isTierName(context, to) ? -1 : teams.findIndex(({ name }) => name === to);
  return { to: toTeam < 0 ? targetOf(context, to) : teams[toTeam].tier, toTeam };
}

function isTierName({ tierNames }: TierContext, name: string): boolean {
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

/** The promises on whose clocks rules count the time in a tier: those clocks are read whenever a ticket joins one. */
export function promisesOfTierTimes(rules: readonly CompiledRule[]): number[] {
  const promises = rules.map(({ timeInTier }) => timeInTier?.promise ?? -1);
  return [...new Set(promises)].filter((promise) => promise >= 0);
}

/** The promises of which this is so, as indices. */
export function promisesThat(
  promises: readonly CompiledPromise[],
  holds: (promise: CompiledPromise) => boolean,
): number[] {
  return promises.flatMap((promise, at) => (holds(promise) ? [at] : []));
}

/** A promise with its limit for each type and priority. */
export function compilePromise(context: TierContext, promise: PromiseModel): CompiledPromise {
  const { scenario } = context;
  const types = membership(
    scenario.types.map((type) => type.name),
    promise.covers.types,
    "covers.types",
  );
  const priorities = membership(
    scenario.priorities,
    promise.covers.priorities,
    "covers.priorities",
  );
  const byCell = compileCells(scenario, promise.limit, (limit) => Math.floor(limit + 0.5)).cells;
  const limit = new Float64Array(types.length * priorities.length).map((_, at) => {
    const type = Math.floor(at / priorities.length);
    const isCovered = types[type] === 1 && priorities[at % priorities.length] === 1;
    return isCovered ? byCell[at * visitKinds.length] : Number.NaN;
  });
  return {
    name: promise.name,
    kind: promiseKind(scenario, promise),
    measure: promise.measure,
    tier: promise.tier === undefined ? -1 : indexOf(context.tierNames, promise.tier, "tier"),
    limit,
    clock: context.clock(promise.calendar),
    pauses: membership(pendingReasons, promise.pauses, "pauses"),
    isResetByReopen: promise.onReopen === "reset",
    reminders: Float64Array.from(promise.reminders),
  };
}
