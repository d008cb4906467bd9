import type { KeyMeasure } from "../words/keyMeasures.ts";
import type { MeasureScale } from "./measureScale.ts";

/** A measure's unit as its column's head says it: counts are of the measured window. */
export function unitWords(
  { measure }: KeyMeasure,
  { format }: MeasureScale,
  weeks: number,
): string {
  if (measure.unit !== "tickets") return format.unit;
  return weeks === 1 ? "in one week" : `in ${weeks} weeks`;
}
