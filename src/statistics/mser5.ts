import { mean } from "simple-statistics";

/** Where MSER-5 would end the warm-up of one series. */
export interface Mser5 {
  /** Number of observations to drop at the start, a multiple of 5. */
  readonly truncated: number;
  readonly meanAfter: number;
  /** Means of five observations each. */
  readonly batchMeans: readonly number[];
  /** The statistic for dropping 0, 1, 2, … batches, up to half of them; its least value decides. */
  readonly statistics: readonly number[];
}

/**
 * How much of the start of a series to drop as warm-up: so many batches of five that the standard error of the rest, estimated
 * as if independent, is least, over at most the first half. A remainder of less than five observations at the end is not used.
 *
 * A result near half of the series says that the run is too short to tell.
 *
 * Source: K. P. White, M. J. Cobb, S. C. Spratt, "A comparison of five steady-state truncation heuristics for simulation",
 * Winter Simulation Conference (2000), 755–760.
 *
 * @throws RangeError for fewer than ten observations.
 * @example
 * import { mser5 } from "tierlab";
 * const waits = [50, 9, 11, 9, 11].flatMap((wait) => Array(5).fill(wait));
 * mser5(waits).truncated // => 5
 */
export function mser5(series: readonly number[]): Mser5 {
  if (series.length < 10)
    throw new RangeError(`series must have at least 10 observations, got ${series.length}`);
  const count = Math.floor(series.length / 5);
  const batchMeans = Array.from({ length: count }, (_, i) => mean(series.slice(5 * i, 5 * i + 5)));
  const statistics = Array.from({ length: Math.floor(count / 2) + 1 }, (_, drop) =>
    statistic(batchMeans.slice(drop)),
  );
  const best = statistics.indexOf(Math.min(...statistics));
  return { truncated: 5 * best, meanAfter: mean(batchMeans.slice(best)), batchMeans, statistics };
}

/** Sum of squared deviations ÷ square of the number. */
function statistic(values: readonly number[]): number {
  const centre = mean([...values]);
  const squares = values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
  return squares / (values.length * values.length);
}
