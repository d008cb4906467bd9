import type { MeasurePath } from "../metrics/measurePaths.ts";
import { printable } from "./printable.ts";

/** What a value is a value of: the tier, promise or state; empty for the whole desk. */
export function placeOf({ keys, measure }: MeasurePath): string {
  const at = { overall: -1, cost: -1, tier: 1, promise: 1, state: 2, "cost by tier": 2 };
  return printable(keys[at[measure.scope]] ?? "");
}
