import { exp } from "../../arithmetic/exp.ts";
import { log } from "../../arithmetic/log.ts";
import { normalCdf } from "../../arithmetic/normalCdf.ts";
import type { Distribution } from "../distribution.ts";
import { standardNormalAt } from "../keyedDraws.ts";
import { fixed } from "./fixed.ts";
import { requireAbove, requireAtLeast } from "./requirement.ts";

/** Parameters of `lognormal`. */
export interface LognormalParameters {
  readonly mean: number;
  readonly cv: number;
}

/**
 * Lognormal distribution, given by the mean (above 0) and the coefficient of variation (standard deviation ÷ mean, at least
 * 0) of the variable itself, not of its logarithm. A cv of 0 is the fixed value.
 */
export function lognormal({ mean, cv }: LognormalParameters): Distribution {
  requireAbove(0, "lognormal: mean", mean);
  requireAtLeast(0, "lognormal: cv", cv);
  if (cv === 0) return { ...fixed({ value: mean }), name: "lognormal" };
  const logVariance = log(1 + cv * cv);
  const sigma = Math.sqrt(logVariance);
  return {
    name: "lognormal",
    mean,
    variance: mean * mean * cv * cv,
    cdf: (x) => (x <= 0 ? 0 : normalCdf((log(x / mean) + logVariance / 2) / sigma)),
    sample: (key0, key1, serial, use) =>
      mean * exp(sigma * standardNormalAt(key0, key1, serial, use) - logVariance / 2),
  };
}
