import { compileCells } from "./compileCells.ts";
import type { CompileContext } from "./compileContext.ts";
import type { CompiledReopening } from "./compiledModel.ts";

/** How resolutions prove not to hold; null where they all do. */
export function compileReopening(context: CompileContext): CompiledReopening | null {
  const reopening = context.scenario.reopening;
  if (reopening === undefined) return null;
  return {
    share: compileCells(context.scenario, reopening.share, (share) => share),
    after: context.distributions.indexOf(reopening.after),
    isToEntry: reopening.to === "entry",
    isResolverPreferred: reopening.resumesWith === "preferred",
    work: reopening.work,
  };
}
