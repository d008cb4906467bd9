import type { MeasurePath } from "../metrics/measurePaths.ts";

/** The unit of a value as a program reads it: the currency for money. */
export function csvUnit({ measure }: MeasurePath, currency: string): string {
  return measure.unit === "money" ? currency : measure.unit;
}
