import type { Contestant, WorkloadName } from "./contestants.ts";
import type { BenchRun } from "./workload.ts";

/** A contestant with its runs; none where it isn't there. */
export interface Runs {
  readonly contestant: Contestant;
  readonly runs: readonly BenchRun[];
}

/** What `npm run bench -- --json` prints; null where an opponent is missing. */
export interface BenchFigures {
  readonly eventsPerSecond: Readonly<Record<string, number | null>>;
  readonly ratios: Readonly<Record<string, number | null>>;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function medianSpeed(runs: readonly BenchRun[]): number {
  return medianOf(runs.map(({ events, wall }) => events / wall));
}

/** Events per second of the named one, the fastest where there are several; null without runs. */
function speedOf(all: readonly Runs[], workload: WorkloadName, name: Contestant["name"]) {
  const speeds = all
    .filter(({ contestant }) => contestant.workload === workload && contestant.name === name)
    .filter(({ runs }) => runs.length > 0)
    .map(({ runs }) => medianSpeed(runs));
  return speeds.length === 0 ? null : Math.max(...speeds);
}

export function benchFigures(all: readonly Runs[]): BenchFigures {
  const speed = (workload: WorkloadName, name: Contestant["name"]) => speedOf(all, workload, name);
  const against = (workload: WorkloadName, name: Contestant["name"]) => {
    const [own, other] = [speed(workload, "ours"), speed(workload, name)];
    return own === null || other === null ? null : own / other;
  };
  return {
    eventsPerSecond: {
      w1: speed("w1", "ours"),
      w2s: speed("w2s", "ours"),
      "w2s-short": speed("w2s-short", "ours"),
      "w1/bare": speed("w1", "bare"),
      "w2s/bare": speed("w2s", "bare"),
      "w1/cpp": speed("w1", "cpp"),
      "w2s/cpp": speed("w2s", "cpp"),
    },
    ratios: {
      "w1/bare": against("w1", "bare"),
      "w1/cpp": against("w1", "cpp"),
      "w2s/bare": against("w2s", "bare"),
      "w2s/cpp": against("w2s", "cpp"),
    },
  };
}
