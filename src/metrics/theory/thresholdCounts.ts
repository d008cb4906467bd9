/** How many durations are above each of some thresholds. */
export interface ThresholdCounts {
  readonly thresholds: readonly number[];
  readonly above: Float64Array;
}

/** Thresholds in ms. */
export function createThresholdCounts(thresholds: readonly number[]): ThresholdCounts {
  return { thresholds, above: new Float64Array(thresholds.length) };
}

export function countAbove({ thresholds, above }: ThresholdCounts, time: number): void {
  for (let i = 0; i < thresholds.length; i++) if (time > thresholds[i]) above[i]++;
}
