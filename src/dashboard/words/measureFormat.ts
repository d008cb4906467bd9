import { boundsOf, type Interval } from "../../charts/interval.ts";
import type { ComparisonJson } from "../../experiment/resultJson.ts";
import { quantityFormat, type QuantityFormat } from "./quantity.ts";
import { differenceAt, estimateAt, type ShownMeasure } from "./shownMeasure.ts";

/** How a measure's figures are written, the same for all scenarios of a comparison. */
export function measureFormat(
  comparison: ComparisonJson,
  shown: readonly ShownMeasure[],
): QuantityFormat {
  const estimates = shown.flatMap(({ keys }) =>
    comparison.scenarios.map((scenario) => estimateAt(scenario, keys)),
  );
  const differences = shown.flatMap(({ keys }) =>
    Object.keys(comparison.differences).map((name) => differenceAt(comparison, name, keys)),
  );
  const narrow = [...estimates, ...differences.filter((one) => one !== undefined)];
  return quantityFormat(shown[0].measure.unit, boundsOf(estimates), {
    currency: comparison.scenarios[0].currency,
    resolution: medianHalfWidth(narrow),
  });
}

function medianHalfWidth(intervals: readonly Interval[]): number {
  const halves = intervals
    .map(({ low, high }) => (low === null || high === null ? 0 : (high - low) / 2))
    .filter((half) => half > 0)
    .sort((a, b) => a - b);
  return halves.length === 0 ? 0 : halves[Math.floor(halves.length / 2)];
}
