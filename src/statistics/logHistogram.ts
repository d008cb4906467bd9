import { nearestRank } from "./nearestRank.ts";
import { requireShare } from "./requirement.ts";

/**
 * Counts of whole numbers from 0 to 2⁵³ (such as milliseconds) in buckets whose width grows with the value, for quantiles in
 * little memory. Plain data: it moves between threads as it is.
 *
 * Each octave [2ᵉ, 2ᵉ⁺¹) has 512 buckets of one width, allocated when first used; numbers below 1,024 have a bucket each. Counts
 * are whole, so neither the order of adding nor the way of merging can show in a result.
 */
export interface LogHistogram {
  count: number;
  zeros: number;
  /** By e; each has the counts of its 512 buckets. */
  readonly octaves: (Float64Array | null)[];
}

/** A histogram of nothing. */
export function createLogHistogram(): LogHistogram {
  return { count: 0, zeros: 0, octaves: Array.from({ length: 53 }, () => null) };
}

/** Counts one whole number from 0 to 2⁵³ − 1. */
export function addToLogHistogram(histogram: LogHistogram, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 0))
    throw new RangeError(`value must be a whole number of at least 0, got ${value}`);
  countInLogHistogram(histogram, value);
}

/** The same for a number known to be whole and at least 0: it isn't checked. */
export function countInLogHistogram(histogram: LogHistogram, value: number): void {
  histogram.count += 1;
  if (value < 1) histogram.zeros += 1;
  else countInOctave(histogram, value);
}

/** Adds the counts of `from` to `into`. */
export function mergeLogHistogram(into: LogHistogram, from: LogHistogram): void {
  into.count += from.count;
  into.zeros += from.zeros;
  from.octaves.forEach((buckets, e) => {
    if (buckets === null) return;
    const sum = (into.octaves[e] ??= new Float64Array(BUCKETS));
    buckets.forEach((count, i) => (sum[i] += count));
  });
}

/**
 * The p-quantile by nearest rank (the value of rank ⌈p·n⌉ in ascending order), read from its bucket: the middle of the whole
 * numbers in it. Exact below 1,024; above, off by at most 1/1,024 of the value (0.1 %).
 *
 * @param p From 0 (the least) to 1 (the greatest).
 * @returns null where nothing was counted.
 * @throws RangeError unless p is from 0 to 1.
 * @example
 * import { createLogHistogram, addToLogHistogram, logHistogramQuantile } from "tierlab";
 * const histogram = createLogHistogram();
 * for (const minutes of [0, 5, 20, 90]) addToLogHistogram(histogram, minutes * 60_000);
 * logHistogramQuantile(histogram, 0.25) // => 0
 * Math.abs(logHistogramQuantile(histogram, 0.75) / 1_200_000 - 1) < 0.001 // => true
 */
export function logHistogramQuantile(histogram: LogHistogram, p: number): number | null {
  requireShare(p);
  if (histogram.count === 0) return null;
  let above = nearestRank(p, histogram.count) - histogram.zeros;
  if (above <= 0) return 0;
  for (let e = 0; ; e += 1) {
    const buckets = histogram.octaves[e] ?? NO_BUCKETS;
    for (let i = 0; i < buckets.length; i += 1) {
      above -= buckets[i];
      if (above <= 0) return middleOf(e, i);
    }
  }
}

function countInOctave(histogram: LogHistogram, value: number): void {
  double[0] = value;
  const e = (words[1] >>> 20) - 1023;
  const buckets = (histogram.octaves[e] ??= new Float64Array(BUCKETS));
  buckets[(words[1] >>> 11) & (BUCKETS - 1)] += 1;
}

function middleOf(e: number, bucket: number): number {
  words[0] = 0;
  words[1] = (e + 1023) << 20;
  const width = double[0] / BUCKETS;
  return double[0] + bucket * width + Math.max(0, width - 1) / 2;
}

const BUCKETS = 512;
const NO_BUCKETS = new Float64Array(0);

/** One double and its two 32-bit words (little-endian): the upper one holds the exponent and the bucket. */
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
