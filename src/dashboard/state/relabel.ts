import type { ComparisonJson } from "../../experiment/resultJson.ts";

/** A comparison whose scenarios were renamed since: the names are new, the numbers are the same. */
export function relabel(comparison: ComparisonJson, names: readonly string[]): ComparisonJson {
  const newName = new Map(comparison.scenarios.map(({ scenario }, at) => [scenario, names[at]]));
  return {
    ...comparison,
    baseline: names[0],
    scenarios: comparison.scenarios.map((one, at) => ({ ...one, scenario: names[at] })),
    differences: Object.fromEntries(
      Object.entries(comparison.differences).map(([name, measures]) => [
        newName.get(name) ?? name,
        measures,
      ]),
    ),
  };
}
