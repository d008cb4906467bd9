import { exp } from "../../arithmetic/exp.ts";
import { logGamma } from "../../arithmetic/logGamma.ts";
import { pow } from "../../arithmetic/pow.ts";
import type { Distribution } from "../distribution.ts";
import { standardExponentialAt } from "../keyedDraws.ts";
import { requireAbove } from "./requirement.ts";

/** Parameters of `weibull`. */
export interface WeibullParameters {
  readonly shape: number;
  readonly scale: number;
}

/** Weibull distribution, P(X > x) = e^(−(x/scale)^shape), with shape and scale above 0. */
export function weibull({ shape, scale }: WeibullParameters): Distribution {
  requireAbove(0, "weibull: shape", shape);
  requireAbove(0, "weibull: scale", scale);
  const logMean = logGamma(1 + 1 / shape);
  const mean = scale * exp(logMean);
  return {
    name: "weibull",
    mean,
    // Γ(1 + 2/shape) − Γ(1 + 1/shape)² with the square outside: neither alone fits a double where the shape is small.
    variance: mean * mean * (exp(logGamma(1 + 2 / shape) - 2 * logMean) - 1),
    cdf: (x) => (x <= 0 ? 0 : 1 - exp(-pow(x / scale, shape))),
    sample: (key0, key1, serial, use) =>
      scale * pow(standardExponentialAt(key0, key1, serial, use), 1 / shape),
  };
}
