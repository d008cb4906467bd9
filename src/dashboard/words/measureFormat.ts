import type { ComparisonJson } from "../../experiment/resultJson.ts";
import { quantityScale, type QuantityScale } from "./quantity.ts";
import { estimateAt, type ShownMeasure } from "./shownMeasure.ts";

/** How a measure's figures are written: one unit for all scenarios of a comparison, digits by each figure's own interval. */
export function measureFormat(
  comparison: ComparisonJson,
  shown: readonly ShownMeasure[],
): QuantityScale {
  const means = shown.flatMap(({ keys }) =>
    comparison.scenarios.map((scenario) => estimateAt(scenario, keys).mean),
  );
  const known = means.filter((mean) => mean !== null);
  return quantityScale(shown[0].measure.unit, known, comparison.scenarios[0].currency);
}
