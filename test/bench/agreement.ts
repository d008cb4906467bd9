import { studentInterval } from "../../src/statistics/studentInterval.ts";
import { welchDifference } from "../../src/statistics/welchDifference.ts";
import type { BenchRun } from "./benchRun.ts";
import type { WorkloadName } from "./contestants.ts";
import type { Runs } from "./figures.ts";

/** Two that simulate the same desk differ by chance in 1 of 10,000 comparisons. */
const level = 0.9999;

/** Jackson's exact means of W1: waits at the tiers, then from arrival to resolution. */
const exactW1 = [0.279683, 4.216521, 25.714286, 17.473211];

/**
 * Where a contestant's means are not the exact ones (W1), not those of ours, or, for the engine in
 * another place, not the very same; in words. Empty where all agree. It takes two runs to tell.
 */
export function disagreements(all: readonly Runs[]): string[] {
  return all.flatMap(({ contestant, runs }) => {
    const { workload, name, what } = contestant;
    if (name === "ours in Chromium") return offSame(what, runs, oursOn(all, workload));
    if (runs.length < 2) return [];
    const means = meansOf(runs);
    if (workload === "w1") return means.flatMap((own, at) => offExact(what, own, at));
    const ours = oursOn(all, workload);
    return name === "ours" || ours.length < 2 ? [] : offOurs(what, means, meansOf(ours));
  });
}

function oursOn(all: readonly Runs[], workload: WorkloadName): readonly BenchRun[] {
  return (
    all.find(({ contestant }) => contestant.workload === workload && contestant.name === "ours")
      ?.runs ?? []
  );
}

function offSame(what: string, theirs: readonly BenchRun[], ours: readonly BenchRun[]): string[] {
  return theirs.flatMap((run, at) => {
    const [own, other] = [ours[at], run].map((each) => figures(each));
    return own === other ? [] : [`${what}: run ${at + 1} must be ${own}, got ${other}`];
  });
}

function figures(run: BenchRun | undefined): string {
  const { events, tickets, wait, sojourn } = run ?? {};
  return JSON.stringify({ events, tickets, wait, sojourn });
}

/** By measure, the value of each run. */
function meansOf(runs: readonly BenchRun[]): number[][] {
  const rows = runs.map(({ wait, sojourn }) => [...wait, sojourn]);
  return rows[0].map((_, at) => rows.map((row) => row[at]));
}

const measures = ["wait at L1", "wait at L2", "wait at L3", "sojourn"];

function offExact(what: string, own: readonly number[], at: number): string[] {
  const { mean, low, high } = studentInterval(own, level);
  const isNear = low! - 0.001 * mean! <= exactW1[at] && exactW1[at] <= high! + 0.001 * mean!;
  return isNear ? [] : [`${what}: ${measures[at]} must be ${exactW1[at]}, got ${low} to ${high}`];
}

function offOurs(
  what: string,
  theirs: readonly (readonly number[])[],
  ours: readonly (readonly number[])[],
): string[] {
  return theirs.flatMap((values, at) => {
    const { mean, low, high } = welchDifference(ours[at], values, level);
    const slack = 0.001 * (studentInterval(values).mean ?? 0);
    return low! - slack <= 0 && 0 <= high! + slack
      ? []
      : [`${what}: ${measures[at]} must be as ours, differs by ${mean}, ${low} to ${high}`];
  });
}
