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

/** Under this key stands the cost that is no tier's own; no tier may be called so. */
const sharedPlace = "shared";

/** What a value is a value of: the tier, promise or group; empty for the whole desk. */
export function placeOf({ keys, measure }: MeasurePath): string {
  const place = keys[placeAt[measure.scope]] ?? "";
  return measure.scope === "cost by tier" && place === sharedPlace
    ? "no one tier"
    : printable(place);
}
