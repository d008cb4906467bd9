import type { Mix } from "./compiledMix.ts";

/** Shares by name as cumulated shares by number. */
export function mixOf(
  shares: Readonly<Record<string, number>>,
  numberOf: (name: string) => number,
): Mix {
  const present = Object.keys(shares).filter((name) => shares[name] > 0);
  let total = 0;
  const upTo = present.map((name) => (total += shares[name]));
  upTo[upTo.length - 1] = 1;
  return { index: Int32Array.from(present, numberOf), upTo: Float64Array.from(upTo) };
}
