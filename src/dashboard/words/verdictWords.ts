import type { DifferenceJson } from "../../experiment/resultJson.ts";
import type { ShownMeasure } from "./shownMeasure.ts";

/**
 * The word for a difference. An imbalance that is shown to change is more or less even, and neither
 * is better: that depends on which tier the load leaves.
 */
export function verdictWords({ measure }: ShownMeasure, difference: DifferenceJson): string {
  const { verdict, mean } = difference;
  const isImbalance = measure.scope === "overall" && measure.name === "imbalance";
  if (!isImbalance || verdict !== "changed" || mean === null) return verdict;
  return mean < 0 ? "more even" : "less even";
}
