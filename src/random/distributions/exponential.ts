import { exp } from "../../arithmetic/exp.ts";
import type { Distribution } from "../distribution.ts";
import { standardExponentialAt } from "../keyedDraws.ts";
import { requireAbove } from "./requirement.ts";

/** Parameters of `exponential`. */
export interface ExponentialParameters {
  readonly mean: number;
}

/** Exponential distribution with the given mean, above 0: the memoryless one. */
export function exponential({ mean }: ExponentialParameters): Distribution {
  requireAbove(0, "exponential: mean", mean);
  return {
    name: "exponential",
    mean,
    variance: mean * mean,
    cdf: (x) => (x <= 0 ? 0 : 1 - exp(-x / mean)),
    sample: (key0, key1, serial, use) => mean * standardExponentialAt(key0, key1, serial, use),
  };
}
