import type { BenchRun } from "./benchRun.ts";

/** Starts; what it returns tells the time since. */
export type Stopwatch = () => () => Pick<BenchRun, "wall" | "ucpu">;

/** The wall's clock, which every place has. */
export const wallClock: Stopwatch = () => {
  const begin = performance.now();
  return () => ({ wall: (performance.now() - begin) / 1000 });
};

/** The processor's clock too. */
export const processClock: Stopwatch = () => {
  const elapsed = wallClock();
  const begin = process.cpuUsage();
  return () => ({ ...elapsed(), ucpu: process.cpuUsage(begin).user / 1e6 });
};
