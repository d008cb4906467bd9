import { mean } from "simple-statistics";
import type { Estimate } from "./estimate.ts";
import { studentInterval } from "./studentInterval.ts";

/** The mean of one long run with its interval from batch means; `n` is the number of batches. */
export interface BatchMeans extends Estimate {
  readonly batchMeans: readonly number[];
  /** Between neighbouring batches; well above 0 the interval is too narrow and batches should be longer. NaN if none vary. */
  readonly lag1Autocorrelation: number;
}

/**
 * The mean of one long stationary run, from the means of equally long stretches as if these were independent. What doesn't fill
 * a stretch is left out at the start.
 *
 * @param series In order of time, the warm-up removed.
 * @param batches A whole number from 2 to the length of the series.
 * @param level Confidence level, between 0 and 1.
 * @throws RangeError unless they are.
 * @example
 * import { batchMeans } from "tierlab";
 * const { batchMeans: means, mean } = batchMeans([1, 3, 5, 7, 9, 11], 3);
 * means // => [2, 6, 10]
 * mean // => 6
 */
export function batchMeans(series: readonly number[], batches: number, level = 0.95): BatchMeans {
  if (!(Number.isSafeInteger(batches) && batches >= 2 && batches <= series.length))
    throw new RangeError(
      `batches must be a whole number from 2 to ${series.length}, got ${batches}`,
    );
  const size = Math.floor(series.length / batches);
  const start = series.length - batches * size;
  const means = Array.from({ length: batches }, (_, i) =>
    mean(series.slice(start + i * size, start + (i + 1) * size)),
  );
  return {
    ...studentInterval(means, level),
    batchMeans: means,
    lag1Autocorrelation: lag1Autocorrelation(means),
  };
}

function lag1Autocorrelation(values: readonly number[]): number {
  const centre = mean([...values]);
  let [product, square] = [0, 0];
  values.forEach((value, i) => {
    square += (value - centre) * (value - centre);
    if (i > 0) product += (value - centre) * (values[i - 1] - centre);
  });
  return product / square;
}
