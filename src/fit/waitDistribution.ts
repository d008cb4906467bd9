import {
  describeQuantiles,
  type DistributionInput,
  durationQuantiles,
  quantilesInput,
} from "./durationQuantiles.ts";
import { lognormalFit } from "./lognormalFit.ts";
import { readableDuration } from "./readableDuration.ts";

/** A distribution as a scenario writes it, and in short. */
export interface WaitDistribution {
  readonly input: DistributionInput;
  readonly description: string;
}

/**
 * The distribution of times that tickets wait for somebody outside the desk, or until they come
 * back: lognormal where they look it, since two numbers are easily read and changed; else their
 * quantiles.
 *
 * @param durations ms; at least one.
 */
export function waitDistribution(durations: Float64Array): WaitDistribution {
  const lognormal = lognormalFit(durations);
  if (lognormal === null) {
    const knots = durationQuantiles(durations.toSorted());
    return { input: quantilesInput(knots), description: describeQuantiles(knots) };
  }
  const mean = readableDuration(Math.max(lognormal.mean, 1));
  const cv = Number(lognormal.cv.toPrecision(3));
  return {
    input: { distribution: "lognormal", mean, cv },
    description: `lognormal, mean ${mean}, cv ${cv}`,
  };
}
