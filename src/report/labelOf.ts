import type { Scale } from "./scale.ts";

/** A measure's label with the unit in which its row is shown: `Waiting time, mean (h)`. */
export function labelOf(label: string, { symbol }: Scale): string {
  return symbol === "" ? label : `${label} (${symbol})`;
}
