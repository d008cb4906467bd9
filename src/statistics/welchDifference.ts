import { mean, sampleVariance } from "simple-statistics";
import type { Difference } from "./pairedDifference.ts";
import { requireLevel } from "./requirement.ts";
import { studentTQuantile, studentTTail } from "./studentT.ts";

/** A difference of two independent samples; `n` is the size of the smaller one. */
export interface WelchDifference extends Difference {
  readonly degreesOfFreedom: number | null;
}

/**
 * The difference mean(b) − mean(a) of two *independent* samples that need not vary alike: for runs without common random
 * numbers, or a simulation against a log.
 *
 * NaN values are left out. The interval is null where either sample has fewer than two values.
 *
 * Source: B. L. Welch, "The generalization of 'Student's' problem when several different population variances are involved",
 * Biometrika 34 (1947), 28–35; degrees of freedom by Welch and Satterthwaite.
 *
 * @param a Values of any unit, independent of each other.
 * @param b Likewise; as many or not.
 * @param level Confidence level, between 0 and 1.
 * @throws RangeError unless it is.
 * @example
 * import { welchDifference } from "tierlab";
 * const { mean, p, degreesOfFreedom } = welchDifference([31.2, 28.4, 33.9, 30.1], [29.9, 27.5, 31.6]);
 * mean // => -1.2333333333
 * p // => 0.4919540582
 * degreesOfFreedom // => 4.7385593941
 */
export function welchDifference(
  a: readonly number[],
  b: readonly number[],
  level = 0.95,
): WelchDifference {
  requireLevel(level);
  const [definedA, definedB] = [a, b].map((values) =>
    values.filter((value) => !Number.isNaN(value)),
  );
  const n = Math.min(definedA.length, definedB.length);
  const none = { low: null, high: null, p: null, degreesOfFreedom: null, n };
  if (n === 0) return { mean: null, ...none };
  const difference = mean(definedB) - mean(definedA);
  return n === 1
    ? { mean: difference, ...none }
    : { ...inference(definedA, definedB, { difference, level }), n };
}

function inference(
  a: number[],
  b: number[],
  { difference, level }: { difference: number; level: number },
): Omit<WelchDifference, "n"> {
  const [errorA, errorB] = [sampleVariance(a) / a.length, sampleVariance(b) / b.length];
  const error = errorA + errorB;
  if (error === 0)
    return {
      mean: difference,
      low: difference,
      high: difference,
      p: difference === 0 ? 1 : 0,
      degreesOfFreedom: null,
    };
  const degreesOfFreedom =
    (error * error) / ((errorA * errorA) / (a.length - 1) + (errorB * errorB) / (b.length - 1));
  const halfWidth = studentTQuantile((1 + level) / 2, degreesOfFreedom) * Math.sqrt(error);
  const p = 2 * studentTTail(Math.abs(difference) / Math.sqrt(error), degreesOfFreedom);
  return {
    mean: difference,
    low: difference - halfWidth,
    high: difference + halfWidth,
    p,
    degreesOfFreedom,
  };
}
