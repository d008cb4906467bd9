import type { z } from "zod";
import type { distributionSchema } from "../model/distribution.ts";
import { readableDuration } from "./readableDuration.ts";

export type DistributionInput = z.input<typeof distributionSchema>;

const mostSteps = 40;

/**
 * The shape of observed durations as a scenario keeps it: their quantiles at steps of 2.5 % (fewer
 * where there are few durations), the highest set so that the longest 2.5 % keep their mean.
 *
 * The longest of elapsed times is often a hundred times the next of these quantiles; a straight line
 * from the one to the other would double the mean. Steps of 5 % put the p90 of UCI's resolution times 18 %
 * too high, these 10 %, steps of 1 % 6 %: straight lines lie above a heavy tail. Quantiles are of type 7 (R's default) generalised to weights.
 *
 * @param values Durations, ms, at least 0, ascending; at least one. `weights` above 0, 1 each by default.
 * @returns Ascending, at least two values, ms.
 */
export function durationQuantiles(
  values: Float64Array,
  weights: Float64Array = new Float64Array(values.length).fill(1),
): number[] {
  const places = placesOf(weights);
  const steps = Math.min(mostSteps, Math.max(values.length - 1, 1));
  const knots = Array.from({ length: steps + 1 }, (_, step) =>
    valueAt(values, places, step / steps),
  );
  const before = knots[steps - 1];
  knots[steps] = Math.max(before, 2 * meanOfLongest(values, weights, 1 / steps) - before);
  return knots;
}

/** As a scenario writes it. */
export function quantilesInput(knots: readonly number[]): DistributionInput {
  return { distribution: "quantiles", values: knots.map((knot) => readableDuration(knot)) };
}

/** In short: the median, and the mean of the distribution that the knots describe. */
export function describeQuantiles(knots: readonly number[]): string {
  const middle = (knots.length - 1) / 2;
  const median = (knots[Math.floor(middle)] + knots[Math.ceil(middle)]) / 2;
  const sum = knots.reduce((total, knot) => total + knot, 0) - (knots[0] + knots.at(-1)!) / 2;
  return `median ${readableDuration(median)}, mean ${readableDuration(sum / (knots.length - 1))}`;
}

/** Where each value stands from 0 to 1: the middles of the weights, spread so that the first is at 0 and the last at 1. */
function placesOf(weights: Float64Array): Float64Array {
  let sum = 0;
  const middles = weights.map((weight) => {
    sum += weight;
    return sum - weight / 2;
  });
  const first = middles[0];
  const width = middles[middles.length - 1] - first;
  return middles.map((middle) => (width === 0 ? 0 : (middle - first) / width));
}

function valueAt(values: Float64Array, places: Float64Array, probability: number): number {
  const above = Math.max(1, firstAtLeast(places, probability));
  if (above >= values.length) return values[values.length - 1];
  const [from, to] = [places[above - 1], places[above]];
  const part = to > from ? (probability - from) / (to - from) : 0;
  return values[above - 1] + (values[above] - values[above - 1]) * Math.min(Math.max(part, 0), 1);
}

function firstAtLeast(places: Float64Array, probability: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < probability) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mean of the longest values that together weigh this share of all; the shortest of them counts in part. */
function meanOfLongest(values: Float64Array, weights: Float64Array, share: number): number {
  const wanted = share * weights.reduce((sum, weight) => sum + weight, 0);
  let left = wanted;
  let sum = 0;
  for (let at = values.length - 1; at >= 0 && left > 0; at--) {
    const weight = Math.min(weights[at], left);
    sum += weight * values[at];
    left -= weight;
  }
  return sum / wanted;
}
