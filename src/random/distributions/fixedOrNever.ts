import type { Distribution } from "../distribution.ts";
import { uniformAt } from "../keyedDraws.ts";
import { refuse, requireAtLeast } from "./requirement.ts";

/** Parameters of `fixedOrNever`. */
export interface FixedOrNeverParameters {
  readonly value: number;
  readonly share: number;
}

/** With probability `share` (0 to 1) the value (at least 0), else Infinity: the patience of people some of whom never leave. */
export function fixedOrNever({ value, share }: FixedOrNeverParameters): Distribution {
  requireAtLeast(0, "fixedOrNever: value", value);
  if (!(share >= 0 && share <= 1)) refuse("fixedOrNever: share", "from 0 to 1", share);
  return {
    name: "fixedOrNever",
    mean: share === 1 ? value : Infinity,
    variance: share === 1 ? 0 : Infinity,
    cdf: (x) => cdfOf(x, value, share),
    sample: (key0, key1, serial, use) =>
      uniformAt(key0, key1, serial, use) <= share ? value : Infinity,
  };
}

function cdfOf(x: number, value: number, share: number): number {
  if (x < value) return 0;
  return x === Infinity ? 1 : share;
}
