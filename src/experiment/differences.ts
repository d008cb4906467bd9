import type { Direction, MeasureUnit } from "../metrics/measure.ts";
import { isBreakdown, type MeasurePath } from "../metrics/measurePaths.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { holm } from "../statistics/holm.ts";
import { type Difference, pairedDifference } from "../statistics/pairedDifference.ts";
import { studentTTail } from "../statistics/studentT.ts";
import type { ScenarioResult } from "./scenarioResult.ts";
import { unlessRounding } from "./unlessRounding.ts";

/** A word for a difference, joint over the whole comparison; not comparable where no replication has both values. */
export type Verdict = "better" | "worse" | "changed" | "no difference shown" | "not comparable";

/** What an alternative changes in one measure: alternative minus baseline, with a plain 95 % interval and a joint verdict. */
export interface PathDifference {
  readonly path: MeasurePath;
  readonly estimate: Estimate;
  readonly verdict: Verdict;
}

/** What an alternative changes in one group of a breakdown: its interval stands by itself, and no word is said. */
export interface BreakdownDifference {
  readonly path: MeasurePath;
  readonly estimate: Estimate;
  readonly verdict: null;
}

export type AnyDifference = PathDifference | BreakdownDifference;

const jointLevel = 0.05;

/** What luck brings in whole numbers; hours, agents and money can be those of a roster, the same in every run. */
const counted: ReadonlySet<MeasureUnit> = new Set([
  "tickets",
  "tickets per week",
  "visits",
  "times",
]);

/**
 * The differences of each alternative from the baseline, for the paths that both have, breakdowns left out. The verdicts are joint: Holm's method
 * over all of them, except those that are the same in every pair, where nothing is tested.
 */
export function differencesBetween(
  baseline: ScenarioResult,
  alternatives: readonly ScenarioResult[],
): readonly (readonly PathDifference[])[] {
  const paired = alternatives.map((alternative) =>
    pairsOf(baseline, alternative, (path) => !isBreakdown(path)),
  );
  const adjusted = holm(paired.flat().map(testedP));
  const joint = adjusted.values();
  return paired.map((pairs) =>
    pairs.map(({ path, difference: { mean, low, high, n } }) => ({
      path,
      estimate: { mean, low, high, n },
      verdict: verdictOf(mean, joint.next().value ?? null, path.measure.direction),
    })),
  );
}

/**
 * The differences of an alternative in what is broken down by type, priority or team. There can be thousands: were they
 * tested with the rest, they would take from it the power to show anything.
 */
export function breakdownDifferences(
  baseline: ScenarioResult,
  alternative: ScenarioResult,
): readonly BreakdownDifference[] {
  return pairsOf(baseline, alternative, isBreakdown).map(
    ({ path, difference: { mean, low, high, n } }) => ({
      path,
      estimate: { mean, low, high, n },
      verdict: null,
    }),
  );
}

interface Pair {
  readonly path: MeasurePath;
  readonly difference: Difference;
  /** Whether it counts something, whole in every pair. */
  readonly isCount: boolean;
}

function pairsOf(
  baseline: ScenarioResult,
  alternative: ScenarioResult,
  isChosen: (path: MeasurePath) => boolean,
): Pair[] {
  const places = new Map(alternative.paths.map(({ keys }, i) => [JSON.stringify(keys), i]));
  return baseline.paths.flatMap((path, i) => {
    const place = places.get(JSON.stringify(path.keys));
    if (place === undefined || !isChosen(path)) return [];
    const before = baseline.values.map((run) => run[i]);
    const after = alternative.values.map((run, r) => unlessRounding(before[r], run[place]));
    const isCount = counted.has(path.measure.unit) && [...before, ...after].every(Number.isInteger);
    return [{ path, difference: pairedDifference(before, after), isCount }];
  });
}

/**
 * Null where all pairs are the same, since nothing is tested there. Counts whose differences are all the same can be so by
 * chance, with two or three replications often; then what whole numbers hide stands for their variance: 1/12, as of anything
 * rounded (Sheppard).
 */
function testedP({ difference: { p, mean, low, high, n }, isCount }: Pair): number | null {
  if (low === 0 && high === 0) return null;
  if (!isCount || mean === null || low === null || low !== high) return p;
  return 2 * studentTTail(Math.abs(mean) * Math.sqrt(12 * n), n - 1);
}

function verdictOf(mean: number | null, p: number | null, direction: Direction): Verdict {
  if (mean === null) return "not comparable";
  if (p === null || !(p <= jointLevel)) return "no difference shown";
  if (direction === "neither") return "changed";
  return mean < 0 === (direction === "lower") ? "better" : "worse";
}
