import type { CompileContext } from "./compileContext.ts";
import type { CompiledModel, CompiledPromise, CompiledRule } from "./compiledModel.ts";
import { compilePromise } from "./compilePromise.ts";
import { compileRule } from "./compileRule.ts";

type Policy = Pick<
  CompiledModel,
  | "rules"
  | "swarmRules"
  | "promises"
  | "promisesOfTierTimes"
  | "promisesWithReminders"
  | "promisesOfUpdates"
  | "promisesOfAnswers"
  | "promisesOfResolution"
>;

/** The rules and the promises, and which of these need more than to be kept. */
export function compilePolicy(context: CompileContext): Policy {
  const { escalation, promises: given } = context.scenario;
  const rules = escalation.map((rule) => compileRule(context, rule));
  const promises = given.map((promise) => compilePromise(context, promise));
  return {
    rules,
    swarmRules: rules.flatMap(({ swarm }, at) => (swarm === null ? [] : [at])),
    promises,
    promisesOfTierTimes: promisesOfTierTimes(rules),
    promisesWithReminders: promisesThat(promises, ({ reminders }) => reminders.length > 0),
    promisesOfUpdates: promisesThat(promises, ({ measure }) => measure === "update interval"),
    promisesOfAnswers: promisesThat(promises, ({ measure }) => measure === "first response"),
    promisesOfResolution: promisesThat(promises, ({ measure }) => measure === "resolution"),
  };
}

/** The promises on whose clocks rules count the time in a tier: those clocks are read whenever a ticket joins one. */
function promisesOfTierTimes(rules: readonly CompiledRule[]): number[] {
  const promises = rules.map(({ timeInTier }) => timeInTier?.promise ?? -1);
  return [...new Set(promises)].filter((promise) => promise >= 0);
}

/** The promises of which this is so, as indices. */
function promisesThat(
  promises: readonly CompiledPromise[],
  holds: (promise: CompiledPromise) => boolean,
): number[] {
  return promises.flatMap((promise, at) => (holds(promise) ? [at] : []));
}
