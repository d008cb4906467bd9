import { formatDuration } from "../duration.ts";
import type { Scenario } from "../scenarioSchema.ts";

/** The run, where a message tells of what isn't in it: `the run, which begins on 2026-01-05 and lasts 8 weeks`. */
export function runWords({
  start,
  warmUp,
  measured,
}: Pick<Scenario, "start" | "warmUp" | "measured">): string {
  return `the run, which begins on ${start} and lasts ${formatDuration(warmUp + measured)}`;
}
