import type { EscalationRuleModel } from "../model/escalationSchema.ts";
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
    timeUnresolved: timeCondition(when.timeUnresolved, "elapsed"),
    timeInTier: timeCondition(when.timeInTier, "team"),
    promiseUsed:
      when.promiseUsed === undefined
        ? null
        : {
            promise: indexOf(promises, when.promiseUsed.promise, "when.promiseUsed.promise"),
            share: when.promiseUsed.share,
          },
    outcome: when.outcome ?? null,
    to: rule.to === undefined ? nowhere : targetOf(context, rule.to),
    whileHandled: rule.whileHandled,
    raiseTo:
      rule.raisePriorityTo === undefined
        ? -1
        : indexOf(scenario.priorities, rule.raisePriorityTo, "raisePriorityTo"),
  };
}

function chosen(names: readonly string[], given: readonly string[] | undefined, what: string) {
  return given === undefined ? null : membership(names, given, what);
}

function timeCondition(
  condition: EscalationRuleModel["when"]["timeInTier"],
  defaultClock: "elapsed" | "team",
): CompiledRule["timeInTier"] {
  if (condition === undefined) return null;
  return {
    over: Math.floor(condition.over + 0.5),
    isOnTeamClock: (condition.clock ?? defaultClock) === "team",
  };
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
    measure: promise.measure,
    tier: promise.tier === undefined ? -1 : indexOf(context.tierNames, promise.tier, "tier"),
    limit,
    clock: context.clock(promise.calendar),
    pauses: membership(pendingReasons, promise.pauses, "pauses"),
    isResetByReopen: promise.onReopen === "reset",
  };
}
