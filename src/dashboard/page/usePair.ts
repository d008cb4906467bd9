import type { ShownComparison } from "../state/shownComparison.ts";
import { pairOf } from "../words/pairOf.ts";
import { useComparison } from "./useComparison.ts";

/** The comparison of the baseline with the chosen alternative alone. */
export function usePair(): ShownComparison {
  const shown = useComparison();
  return { ...shown, comparison: pairOf(shown.comparison, shown.chosen?.entry.name ?? "") };
}
