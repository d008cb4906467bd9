import type { Interval } from "../../charts/interval.ts";
import type { Measure, Scope } from "../../metrics/measure.ts";
import { measures } from "../../metrics/measures.ts";
import type { ComparisonJson, DifferenceJson, ScenarioJson } from "../../experiment/resultJson.ts";

/** A measure and where its value stands in a scenario's results. */
export interface ShownMeasure {
  readonly keys: readonly string[];
  readonly measure: Measure;
}

/** The page shows nothing by group. */
type ShownScope = Exclude<Scope, "group">;

/** The measure of a name and scope, at the place (tier, promise) given after it. */
export function shownMeasure(scope: ShownScope, name: string, place = ""): ShownMeasure {
  const measure = measures.find((one) => one.scope === scope && one.name === name);
  if (measure === undefined) throw new Error(`measure must be one of ${scope}, got ${name}`);
  return { measure, keys: keysOf[scope](name, place) };
}

const keysOf: Readonly<Record<ShownScope, (name: string, place: string) => readonly string[]>> = {
  overall: (name) => ["overall", name],
  state: (name, state) => ["overall", name, state],
  tier: (name, tier) => ["tiers", tier, name],
  promise: (name, promise) => ["sla", promise, name],
  "promise state": (name, promise) => ["sla", promise, name],
  cost: (name) => ["cost", name],
  "cost by tier": (name, tier) => ["cost", name, tier],
};

const unknown: Interval = { mean: null, low: null, high: null, n: 0 };

/** The estimate under some keys of a scenario's results; all null where there is none. */
export function estimateAt(scenario: ScenarioJson, keys: readonly string[]): Interval {
  let at: unknown = scenario;
  for (const key of keys)
    at =
      typeof at === "object" && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined;
  return (at as Interval | undefined) ?? unknown;
}

/** The difference of an alternative from the baseline; undefined where the two can't be compared. */
export function differenceAt(
  comparison: ComparisonJson,
  alternative: string,
  keys: readonly string[],
): DifferenceJson | undefined {
  const differences = comparison.differences[alternative];
  const key = keys.join(".");
  return differences !== undefined && Object.hasOwn(differences, key)
    ? differences[key]
    : undefined;
}
