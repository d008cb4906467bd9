import type { Scenario } from "../model/scenarioSchema.ts";
import type { Mix } from "./compiledMix.ts";
import type { CompiledType } from "./compiledModel.ts";
import { indexOf } from "./lookup.ts";
import { mixOf } from "./mixOf.ts";
import { urgencies } from "./priorityMatrix.ts";

/** The types with what their tickets are like. */
export function compileTypes(scenario: Scenario): CompiledType[] {
  const tiers = scenario.tiers.map((tier) => tier.name);
  return scenario.types.map((type) => ({
    name: type.name,
    priority: compileMix(type.priority, scenario.priorities, "priority", "last"),
    impact: compileMix(type.impact, scenario.impacts, "impact", "last"),
    urgency:
      scenario.priorityMatrix === undefined
        ? null
        : compileMix(type.urgency, urgencies(scenario), "urgency", "last"),
    channel:
      scenario.channels === undefined
        ? null
        : compileMix(type.channel, scenario.channels, "channel", "first"),
    entry: compileMix(type.entry, tiers, "entry", "first"),
    lowestTier: compileMix(type.resolvableFrom, tiers, "resolvableFrom", "first"),
  }));
}

/** A mix over names as cumulated shares; where none is given, the first or the last name has it all. */
function compileMix(
  mix: Readonly<Record<string, number>> | undefined,
  names: readonly string[],
  what: string,
  fallback: "first" | "last",
): Mix {
  const chosen = mix ?? { [fallback === "first" ? names[0] : names[names.length - 1]]: 1 };
  return mixOf(chosen, (name) => indexOf(names, name, what));
}
