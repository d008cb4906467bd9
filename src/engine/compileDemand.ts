import type { TypeModel } from "../model/demandSchema.ts";
import { profileSteps } from "../model/profileSteps.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import type { CompiledModel, CompiledType, Mix } from "./compiledModel.ts";
import { indexOf } from "./lookup.ts";

/** The types with their arrival rates up to the instant `until`. */
export function compileTypes(scenario: Scenario, startsAt: number, until: number): CompiledType[] {
  const tiers = scenario.tiers.map((tier) => tier.name);
  return scenario.types.map((type) => ({
    name: type.name,
    ...arrivalRates(scenario, type, startsAt, until),
    arrivals: null,
    priority: compileMix(type.priority, scenario.priorities, "priority", "last"),
    impact: compileMix(type.impact, scenario.impacts, "impact", "last"),
    urgency:
      scenario.priorityMatrix === undefined
        ? null
        : compileMix(type.urgency, urgencies(scenario), "urgency", "last"),
    entry: compileMix(type.entry, tiers, "entry", "first"),
    lowestTier: compileMix(type.resolvableFrom, tiers, "resolvableFrom", "first"),
  }));
}

function arrivalRates(scenario: Scenario, type: TypeModel, startsAt: number, until: number) {
  const perWeek = type.ticketsPerWeek ?? scenario.demand.ticketsPerWeek * (type.share ?? 0);
  const profile = type.profile ?? scenario.demand.profile;
  const { edges, rates } = profileSteps(profile, scenario.timezone, startsAt, until);
  return { edges, rates: rates.map((rate) => rate * perWeek) };
}

/** A mix over names as cumulated shares; where none is given, the first or the last name has it all. */
function compileMix(
  mix: Readonly<Record<string, number>> | undefined,
  names: readonly string[],
  what: string,
  fallback: "first" | "last",
): Mix {
  const chosen = mix ?? { [fallback === "first" ? names[0] : names[names.length - 1]]: 1 };
  const present = Object.keys(chosen).filter((name) => chosen[name] > 0);
  let total = 0;
  const upTo = present.map((name) => (total += chosen[name]));
  upTo[upTo.length - 1] = 1;
  return {
    index: Int32Array.from(present, (name) => indexOf(names, name, what)),
    upTo: Float64Array.from(upTo),
  };
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
