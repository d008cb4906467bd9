import type { Scenario } from "../model/scenarioSchema.ts";
import type { CompiledModel, CompiledType, Mix } from "./compiledModel.ts";
import { indexOf } from "./lookup.ts";

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

/** Shares by name as cumulated shares by number. */
export function mixOf(
  shares: Readonly<Record<string, number>>,
  numberOf: (name: string) => number,
): Mix {
  const present = Object.keys(shares).filter((name) => shares[name] > 0);
  let total = 0;
  const upTo = present.map((name) => (total += shares[name]));
  upTo[upTo.length - 1] = 1;
  return { index: Int32Array.from(present, numberOf), upTo: Float64Array.from(upTo) };
}

/** Urgencies are the columns of the priority matrix. */
function urgencies(scenario: Scenario): string[] {
  const rows = Object.values(scenario.priorityMatrix ?? {});
  return rows.length === 0 ? [] : Object.keys(rows[0]);
}

export function compileMatrix(scenario: Scenario): CompiledModel["priorityMatrix"] {
  const matrix = scenario.priorityMatrix;
  if (matrix === undefined) return null;
  const columns = urgencies(scenario);
  const priority = scenario.impacts.flatMap((impact) =>
    columns.map((urgency) => indexOf(scenario.priorities, matrix[impact][urgency], "priority")),
  );
  return { urgencies: columns.length, priority: Uint8Array.from(priority) };
}
