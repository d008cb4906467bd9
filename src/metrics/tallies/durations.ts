import {
  countInLogHistogram,
  createLogHistogram,
  type LogHistogram,
  logHistogramQuantile,
} from "../../statistics/logHistogram.ts";
import { ratio } from "../ratio.ts";
import { minute } from "../units.ts";

/** Durations in whole milliseconds: their number, sum and distribution. */
export interface Durations {
  count: number;
  sum: number;
  readonly histogram: LogHistogram;
}

export function createDurations(): Durations {
  return { count: 0, sum: 0, histogram: createLogHistogram() };
}

/** Counts one duration; one that isn't known (NaN), or negative in a faulty export, isn't counted. */
export function addDuration(durations: Durations, time: number): void {
  if (!(time >= 0)) return;
  durations.count++;
  durations.sum += time;
  countInLogHistogram(durations.histogram, time);
}

/** In minutes. */
export function meanMinutes({ sum, count }: Pick<Durations, "sum" | "count">): number {
  return ratio(sum, count * minute);
}

/** In minutes, by nearest rank, within 0.1 %. */
export function quantileMinutes({ histogram }: Durations, p: number): number {
  return (logHistogramQuantile(histogram, p) ?? NaN) / minute;
}
