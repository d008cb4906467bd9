import type { MeasurePath } from "../metrics/measurePaths.ts";
import { printable } from "./printable.ts";

const placeAt = {
  overall: -1,
  cost: -1,
  group: 1,
  tier: 1,
  promise: 1,
  "promise state": 1,
  state: -1,
  "cost by tier": 2,
};

/** What a value is a value of: the tier, promise or group; empty for the whole desk. */
export function placeOf({ keys, measure }: MeasurePath): string {
  return printable(keys[placeAt[measure.scope]] ?? "");
}
