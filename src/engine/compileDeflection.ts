import type { DeflectionModel } from "../model/deflectionSchema.ts";
import { trueRate } from "../model/deflectionSchema.ts";
import { momentInRun } from "../model/momentInRun.ts";
import { compileCells } from "./compileCells.ts";
import type { CompiledDeflection } from "./compiledLevers.ts";
import type { CompileContext } from "./compileContext.ts";
import { membership } from "./lookup.ts";

/** What may spare a ticket before it reaches a person, in the order in which a requester would try. */
export function compileDeflection(
  { scenario, distributions }: CompileContext,
  deflection: DeflectionModel,
): CompiledDeflection {
  const { name, types, channels, from, tried, solves, givenUp, session, failed } = deflection;
  const typeNames = scenario.types.map((type) => type.name);
  const shares = (varied: typeof tried) => compileCells(scenario, varied, (share) => share);
  return {
    name,
    type: membership(typeNames, types, "deflection.types"),
    channel:
      channels === undefined
        ? null
        : membership(scenario.channels ?? [], channels, "deflection.channels"),
    from: from === undefined ? -Infinity : momentInRun(scenario, from),
    tried: shares(tried),
    solves: compileCells(scenario, solves, (share) => trueRate(deflection, share)),
    givenUp: shares(givenUp),
    session: distributions.indexOf(session),
    after: distributions.indexOf(failed.after),
    patience: failed.patience,
  };
}
