import { exp } from "../../arithmetic/exp.ts";
import { log } from "../../arithmetic/log.ts";
import { regularisedGammaP } from "../../arithmetic/regularisedGamma.ts";
import type { Distribution } from "../distribution.ts";
import {
  openSubstream,
  standardExponentialAt,
  standardNormalAt,
  uniformAt,
} from "../keyedDraws.ts";
import { requireAbove } from "./requirement.ts";

/** Parameters of `gamma`. */
export interface GammaParameters {
  readonly shape: number;
  readonly scale: number;
}

/** Gamma distribution with the given shape and scale, both above 0; its mean is shape · scale. */
export function gamma({ shape, scale }: GammaParameters): Distribution {
  requireAbove(0, "gamma: shape", shape);
  requireAbove(0, "gamma: scale", scale);
  return {
    name: "gamma",
    mean: shape * scale,
    variance: shape * scale * scale,
    cdf: (x) => regularisedGammaP(shape, x / scale),
    sample: (key0, key1, serial, use) => {
      openSubstream(key0, key1, serial, use, substream);
      return scale * standardGamma(shape, substream[0], substream[1]);
    },
  };
}

/** A gamma variable of scale 1; one of shape < 1 is one of shape + 1 times U^(1/shape). */
function standardGamma(shape: number, key0: number, key1: number): number {
  if (shape >= 1) return rejectionGamma(shape, key0, key1);
  const boost = exp(-standardExponentialAt(key0, key1, 0, BOOST) / shape);
  return boost * rejectionGamma(shape + 1, key0, key1);
}

/**
 * Source: G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000), 363–372. At least
 * 95 % of the attempts succeed; the n-th one draws from its own counters.
 */
function rejectionGamma(shape: number, key0: number, key1: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = 0; ; attempt += 1) {
    const z = standardNormalAt(key0, key1, attempt, NORMAL);
    const root = 1 + c * z;
    const v = root * root * root;
    if (
      root > 0 &&
      log(uniformAt(key0, key1, attempt, ACCEPTANCE)) < z * z * 0.5 + d * (1 - v + log(v))
    )
      return d * v;
  }
}

const substream = new Int32Array(2);
const NORMAL = 0;
const ACCEPTANCE = 1;
const BOOST = 2;
