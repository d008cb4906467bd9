import { sharedDomain } from "../../charts/sharedDomain.ts";
import type { ComparisonJson } from "../../experiment/resultJson.ts";
import { measureFormat } from "../words/measureFormat.ts";
import { tickFormat } from "../words/tickFormat.ts";
import type { QuantityFormat } from "../words/quantity.ts";
import { estimateAt, type ShownMeasure } from "../words/shownMeasure.ts";

/** Axis and figures of measures that are read together. */
export interface MeasureScale {
  readonly format: QuantityFormat;
  readonly domain: readonly [number, number];
  readonly tick: (value: number) => string;
  /** The baseline's mean of the first measure. */
  readonly reference: number | null;
}

export function measureScale(
  comparison: ComparisonJson,
  shown: readonly ShownMeasure[],
): MeasureScale {
  const estimates = shown.flatMap(({ keys }) =>
    comparison.scenarios.map((scenario) => estimateAt(scenario, keys)),
  );
  const { unit } = shown[0].measure;
  const domain = sharedDomain(estimates, { least: 0, ...(unit === "share" && { most: 1 }) });
  return {
    format: measureFormat(comparison, shown),
    domain,
    tick: tickFormat(unit, domain),
    reference: estimateAt(comparison.scenarios[0], shown[0].keys).mean,
  };
}
