import { mean, sampleVariance } from "simple-statistics";
import type { Difference } from "./pairedDifference.ts";
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
 */
export function welchDifference(
  a: readonly number[],
  b: readonly number[],
  level = 0.95,
): WelchDifference {
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
