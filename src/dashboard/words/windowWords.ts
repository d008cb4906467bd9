import type { ComparisonJson } from "../../experiment/resultJson.ts";

/** The measured window, after a count of what happened in it: `in 4 weeks`. */
export function windowWords({ scenarios }: ComparisonJson): string {
  const weeks = scenarios[0].measuredMinutes / 10_080;
  return weeks === 1 ? "in one week" : `in ${weeks} weeks`;
}
