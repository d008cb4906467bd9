import type { MeasurePath } from "../metrics/measurePaths.ts";
import { printable } from "./printable.ts";

/** What a row of a table is called: the measure, or what the measure splits into. */
export function rowNameOf({ keys, measure }: MeasurePath): string {
  if (measure.scope === "state") return printable(keys[2]);
  return measure.scope === "promise state" ? printable(keys[3]) : measure.label;
}
