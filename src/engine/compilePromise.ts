import { promiseKind } from "../model/promiseKind.ts";
import type { PromiseModel } from "../model/promiseSchema.ts";
import { pendingReasons } from "../model/tierSchema.ts";
import { visitKinds } from "../model/varied.ts";
import { compileCells } from "./compileCells.ts";
import type { CompileContext } from "./compileContext.ts";
import type { CompiledPromise } from "./compiledModel.ts";
import { indexOf, membership } from "./lookup.ts";

/** A promise with its limit for each type and priority. */
export function compilePromise(context: CompileContext, promise: PromiseModel): CompiledPromise {
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
    isOnResolution: promise.measure === "resolution",
    tier: promise.tier === undefined ? -1 : indexOf(context.tierNames, promise.tier, "tier"),
    limit,
    clock: context.clock(promise.calendar),
    pauses: membership(pendingReasons, promise.pauses, "pauses"),
    isResetByReopen: promise.onReopen === "reset",
    reminders: Float64Array.from(promise.reminders),
  };
}
