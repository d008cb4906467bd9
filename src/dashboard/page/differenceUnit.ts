import type { MeasureUnit } from "../../metrics/measure.ts";
import { quantityScale } from "../words/quantity.ts";

/** What differences of a unit are in: of shares, points of a hundred. */
export function differenceUnit(unit: MeasureUnit, currency = ""): string {
  return unit === "share" ? "percentage points" : quantityScale(unit, [], currency).unit;
}
