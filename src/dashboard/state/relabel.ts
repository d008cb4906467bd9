import type { ComparisonJson } from "../../experiment/resultJson.ts";

/** A comparison whose scenarios were renamed since: the names are new, the numbers are the same. */
export function relabel(comparison: ComparisonJson, names: readonly string[]): ComparisonJson {
  const { payback } = comparison;
  const newName = new Map(comparison.scenarios.map(({ scenario }, at) => [scenario, names[at]]));
  return {
    ...comparison,
    baseline: names[0],
    scenarios: comparison.scenarios.map((one, at) => ({ ...one, scenario: names[at] })),
    differences: renamed(comparison.differences, newName),
    ...(payback !== undefined && { payback: renamed(payback, newName) }),
  };
}

function renamed<T>(
  byName: Readonly<Record<string, T>>,
  newName: ReadonlyMap<string, string>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(byName).map(([name, value]) => [newName.get(name) ?? name, value]),
  );
}
