import type { AlternativeDifferences } from "../experiment/compareScenarios.ts";
import type { AnyDifference } from "../experiment/differences.ts";

/** Those of an alternative with what is broken down; none of the baseline, which has none. */
export function allDifferences(of: AlternativeDifferences | undefined): readonly AnyDifference[] {
  return of === undefined ? [] : [...of.differences, ...of.breakdowns];
}
