import type { ComparisonJson } from "../../experiment/resultJson.ts";
import type { ShownComparison } from "../state/shownComparison.ts";
import { useComparison } from "./useComparison.ts";

/** The comparison of the baseline with the chosen alternative alone, so that figures are written in the unit that suits the two. */
export function usePair(): ShownComparison {
  const shown = useComparison();
  return { ...shown, comparison: pairOf(shown) };
}

function pairOf({ comparison, chosen }: ShownComparison): ComparisonJson {
  const name = chosen?.entry.name ?? "";
  return {
    ...comparison,
    scenarios: comparison.scenarios.filter(({ scenario }, at) => at === 0 || scenario === name),
    differences: Object.fromEntries(
      Object.entries(comparison.differences).filter(([alternative]) => alternative === name),
    ),
  };
}
