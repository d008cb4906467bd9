import type { MeasureUnit } from "../../metrics/measure.ts";
import { quantityFormat } from "./quantity.ts";

/** Writes an axis's ticks: in the unit that its largest has, as many decimals as its steps need. */
export function tickFormat(
  unit: MeasureUnit,
  domain: readonly [number, number],
): (value: number) => string {
  const { number } = quantityFormat(unit, domain, { resolution: (domain[1] - domain[0]) * 3 });
  return number;
}
