import { improvementBegins } from "../model/improvementBegins.ts";
import type { ImprovementModel } from "../model/improvementSchema.ts";
import { yearTime } from "../model/localDay.ts";
import { tiersOfLearning } from "../model/tiersOfLearning.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import type { CompiledImprovement, CompiledLearning } from "./compiledLevers.ts";
import { compileAlerts } from "./compileAlerts.ts";
import type { CompiledModel, CompiledSource } from "./compiledModel.ts";
import type { CompileContext } from "./compileContext.ts";
import { indexOf, membership } from "./lookup.ts";

export function compileImprovement(
  context: CompileContext,
  improvement: ImprovementModel,
  sources: readonly CompiledSource[],
): CompiledImprovement {
  const { scenario, tierNames } = context;
  const { name, does, types, effect, atFirst, fades } = improvement;
  const { shows, isWhole } = improvementBegins(scenario, improvement);
  const typeNames = scenario.types.map((type) => type.name);
  const tiers = does === "speed up work" ? improvement.tiers : undefined;
  return {
    name,
    type: membership(typeNames, types, "improvements.types"),
    tiers: membership(tierNames, tiers, "improvements.tiers"),
    tier: does === "shift left" ? indexOf(tierNames, improvement.tier, "improvements.tier") : -1,
    shows,
    isWhole,
    effect,
    atFirst,
    fadesPerMs: fades / yearTime,
    learning: compileLearning(context, improvement),
    alerts: compileAlerts(improvement, sources),
  };
}

function compileLearning(
  { scenario, tierNames, distributions }: CompileContext,
  improvement: ImprovementModel,
): CompiledLearning | null {
  const { learnsFrom, after } = improvement;
  if (learnsFrom === undefined) return null;
  const { share, time, halfwayAfter } = learnsFrom;
  return {
    from: improvementBegins(scenario, improvement).begins,
    after,
    tiers: membership(tierNames, tiersOfLearning(improvement), "improvements.learnsFrom.tiers"),
    share,
    time: distributions.indexOf(time),
    halfway: halfwayAfter,
  };
}

/** Which improvements act where, in the order of the list. */
export function improvingBy(improvements: Scenario["improvements"]): CompiledModel["improving"] {
  const those = (does: ImprovementModel["does"]) =>
    improvements.flatMap((improvement, at) => (improvement.does === does ? [at] : []));
  return {
    prevent: those("prevent tickets"),
    preventReopening: those("prevent reopenings"),
    shiftLeft: those("shift left"),
    speedUp: those("speed up work"),
    easeTriage: those("ease triage"),
    learn: improvements.flatMap(({ learnsFrom }, at) => (learnsFrom === undefined ? [] : [at])),
  };
}
