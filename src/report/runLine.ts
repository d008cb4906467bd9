import type { ScenarioResult } from "../experiment/scenarioResult.ts";
import { formatNumber } from "./number.ts";

const week = 10_080;

/** How a result was made, in one line. */
export function runLine(result: ScenarioResult): string {
  const { replications, seed, measuredMinutes, warmUpMinutes } = result;
  const runs = `${formatNumber(replications, 0)} ${replications === 1 ? "replication" : "replications"}`;
  const warmUp = warmUpMinutes === 0 ? "no warm-up" : `${weeks(warmUpMinutes)} of warm-up`;
  return `${runs}, seed ${seed}; ${weeks(measuredMinutes)} measured after ${warmUp}`;
}

function weeks(minutes: number): string {
  const count = minutes / week;
  return `${formatNumber(count, Number.isInteger(count) ? 0 : 2)} ${count === 1 ? "week" : "weeks"}`;
}
