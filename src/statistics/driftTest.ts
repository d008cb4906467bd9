import { linearRegression } from "simple-statistics";
import type { Estimate } from "./estimate.ts";
import { studentInterval } from "./studentInterval.ts";

/** Whether something measured week by week still drifts. */
export interface Drift {
  /** Change per week, in the unit of the measure, with its interval over replications. */
  readonly slope: Estimate;
  /** Null where fewer than two replications leave it open. */
  readonly isDrifting: boolean | null;
}

/** Settings of `driftTest`. */
export interface DriftOptions {
  /** Confidence level, between 0 and 1. */
  readonly level?: number;
  /** The least mean slope worth a warning, in the unit of the measure per week. */
  readonly leastSlope?: number;
}

/**
 * Tests for a drift that an average over the window would hide, such as a backlog that grows from week to week.
 *
 * Within each replication a least-squares line through its weekly means gives one slope; the slopes of the replications are
 * independent, so they get a Student-t interval. (The residuals within a replication are not independent, so the regression's
 * own standard error isn't used.) Drifting means: the interval excludes 0 and the mean slope is at least `leastSlope` either
 * way, since with enough replications the least drift becomes significant.
 *
 * @param weeklyMeans Per replication its weekly means in order; one of fewer than two weeks has no slope and isn't counted.
 */
export function driftTest(
  weeklyMeans: readonly (readonly number[])[],
  { level = 0.95, leastSlope = 0 }: DriftOptions = {},
): Drift {
  const slope = studentInterval(weeklyMeans.map(slopeOf), level);
  const { mean, low, high } = slope;
  if (mean === null || low === null || high === null) return { slope, isDrifting: null };
  return { slope, isDrifting: (low > 0 || high < 0) && Math.abs(mean) >= leastSlope };
}

function slopeOf(weeks: readonly number[]): number {
  return weeks.length < 2 ? NaN : linearRegression(weeks.map((value, week) => [week, value])).m;
}
