import { sampleCorrelation, sampleVariance } from "simple-statistics";

/** What common random numbers gain in a comparison. */
export interface PairingEffect {
  /** Between the pairs, −1 to 1. */
  readonly correlation: number;
  /** Variance of the paired difference ÷ that of independent runs; below 1 pairing pays. */
  readonly varianceRatio: number;
}

/**
 * Measures what pairing gains, from at least two pairs that vary; NaN where one of the two doesn't.
 *
 * @example
 * import { pairingEffect } from "tierlab";
 * pairingEffect([30, 28, 33], [32, 31, 34]).varianceRatio // => 0.1153846154
 */
export function pairingEffect(a: readonly number[], b: readonly number[]): PairingEffect {
  const difference = b.map((value, i) => value - a[i]);
  return {
    correlation: sampleCorrelation([...a], [...b]),
    varianceRatio: sampleVariance(difference) / (sampleVariance([...a]) + sampleVariance([...b])),
  };
}
