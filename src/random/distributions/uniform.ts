import type { Distribution } from "../distribution.ts";
import { uniformAt } from "../keyedDraws.ts";
import { requireAtLeast } from "./requirement.ts";

/** Parameters of `uniform`. */
export interface UniformParameters {
  readonly low: number;
  readonly high: number;
}

/** Any value between low (at least 0) and high (at least low), equally likely. */
export function uniform({ low, high }: UniformParameters): Distribution {
  requireAtLeast(0, "uniform: low", low);
  requireAtLeast(low, "uniform: high", high);
  const width = high - low;
  return {
    name: "uniform",
    mean: low + width / 2,
    variance: (width * width) / 12,
    cdf: (x) => (x >= high ? 1 : Math.max(0, (x - low) / width)),
    sample: (key0, key1, serial, use) => low + width * uniformAt(key0, key1, serial, use),
  };
}
