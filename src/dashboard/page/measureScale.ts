import { rescaled } from "../../charts/rescaled.ts";
import { sharedDomain } from "../../charts/sharedDomain.ts";
import type { ComparisonJson } from "../../experiment/resultJson.ts";
import { measureFormat } from "../words/measureFormat.ts";
import type { QuantityScale } from "../words/quantity.ts";
import { estimateAt, type ShownMeasure } from "../words/shownMeasure.ts";

/** Axis and figures of a measure that is read across scenarios; the axis is in the figures' unit. */
export interface MeasureScale {
  readonly format: QuantityScale;
  readonly domain: readonly [number, number];
  /** The baseline's mean. */
  readonly reference: number | null;
}

export function measureScale(comparison: ComparisonJson, shown: ShownMeasure): MeasureScale {
  const format = measureFormat(comparison, [shown]);
  const estimates = comparison.scenarios.map((scenario) =>
    rescaled(estimateAt(scenario, shown.keys), format.per),
  );
  const most = shown.measure.unit === "share" ? 100 : Infinity;
  return {
    format,
    domain: sharedDomain(estimates, { least: 0, most }),
    reference: estimates[0].mean,
  };
}
