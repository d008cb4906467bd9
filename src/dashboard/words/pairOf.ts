import type { ComparisonJson } from "../../experiment/resultJson.ts";

/** The comparison of the baseline with one alternative alone, so that figures are written in the unit that suits the two. */
export function pairOf(comparison: ComparisonJson, alternative: string): ComparisonJson {
  const differences = Object.entries(comparison.differences);
  return {
    ...comparison,
    scenarios: comparison.scenarios.filter(
      ({ scenario }, at) => at === 0 || scenario === alternative,
    ),
    differences: Object.fromEntries(differences.filter(([name]) => name === alternative)),
  };
}
