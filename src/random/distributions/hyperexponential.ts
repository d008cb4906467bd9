import { exp } from "../../arithmetic/exp.ts";
import type { Distribution } from "../distribution.ts";
import { openSubstream, standardExponentialAt, uniformAt } from "../keyedDraws.ts";
import { refuse, requireAbove, requireAtLeast } from "./requirement.ts";

/** Parameters of `hyperexponential`. */
export interface HyperexponentialParameters {
  readonly shares: readonly number[];
  readonly means: readonly number[];
}

/**
 * With probability shares[i], an exponential variable of mean means[i]: short and long cases mixed. The shares sum to 1, each
 * is at least 0; the means are above 0. Shares that rounding keeps from 1, by up to 10⁻⁶, are taken as parts of their sum.
 */
export function hyperexponential({
  shares: given,
  means,
}: HyperexponentialParameters): Distribution {
  requireMixture(given, means);
  const sum = sumOf(given);
  const shares = given.map((share) => share / sum);
  const mean = mixed(shares, means, (m) => m);
  return {
    name: "hyperexponential",
    mean,
    variance: mixed(shares, means, (m) => 2 * m * m) - mean * mean,
    cdf: (x) => (x <= 0 ? 0 : mixed(shares, means, (m) => 1 - exp(-x / m))),
    sample: (key0, key1, serial, use) => {
      openSubstream(key0, key1, serial, use, substream);
      const branch = branchOf(shares, uniformAt(substream[0], substream[1], 0, 0));
      return means[branch] * standardExponentialAt(key0, key1, serial, use);
    },
  };
}

function requireMixture(shares: readonly number[], means: readonly number[]): void {
  if (shares.length === 0 || shares.length !== means.length)
    refuse(
      "hyperexponential: shares and means",
      "as many as each other, at least one",
      `${shares.length} and ${means.length}`,
    );
  shares.forEach((share, i) => requireAtLeast(0, `hyperexponential: shares[${i}]`, share));
  means.forEach((mean, i) => requireAbove(0, `hyperexponential: means[${i}]`, mean));
  const sum = sumOf(shares);
  if (Math.abs(sum - 1) > 1e-6) refuse("hyperexponential: the sum of shares", "1", sum);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function mixed(
  shares: readonly number[],
  means: readonly number[],
  of: (mean: number) => number,
): number {
  return shares.reduce((sum, share, i) => sum + share * of(means[i]), 0);
}

function branchOf(shares: readonly number[], u: number): number {
  let branch = 0;
  for (
    let cumulative = shares[0];
    u > cumulative && branch < shares.length - 1;
    cumulative += shares[branch]
  )
    branch += 1;
  return branch;
}

const substream = new Int32Array(2);
