import { timeKinds } from "../log/ticketLog.ts";
import type { Measure, Scope } from "./measure.ts";
import { type GroupedContext, groupKeys, groupNames, groupPlaces } from "./breakdown.ts";
import { type Dimension, periodDimensions } from "./dimension.ts";
import { measures } from "./measures.ts";

/** One value of a result: the keys under which it stands, and what it is a value of. */
export interface MeasurePath {
  readonly keys: readonly string[];
  readonly measure: Measure;
  /** The tier, promise or other thing that it is a value for; 0 for the whole desk. */
  readonly index: number;
}

/**
 * The values of a run in the order of its results: what is measured overall, then tier by tier, promise by promise, then the
 * cost, then what it is broken down by; within each in the order of `measures`. Keys are a list, since names may hold any character.
 */
export function measurePaths(context: GroupedContext): readonly MeasurePath[] {
  const { names, breakdowns = [] } = context;
  return [
    ...pathsOf("overall", ["overall"], 0),
    ...timeKinds.flatMap((kind, i) => pathsOf("state", ["overall"], i, kind)),
    ...names.tiers.flatMap((tier, i) => pathsOf("tier", ["tiers", tier], i)),
    ...names.promises.flatMap((promise, i) => [
      ...pathsOf("promise", ["sla", promise], i),
      ...timeKinds.flatMap((kind, k) =>
        pathsOf("promise state", ["sla", promise], i * timeKinds.length + k, kind),
      ),
    ]),
    ...pathsOf("cost", ["cost"], 0),
    ...[...names.tiers, "shared"].flatMap((place, i) =>
      pathsOf("cost by tier", ["cost"], i, place),
    ),
    ...breakdowns.flatMap((dimension) => groupPaths(context, dimension)),
  ];
}

/** Whether it stands beside the whole: then it has intervals, and no word in a comparison. */
export function isBreakdown({ measure }: MeasurePath): boolean {
  return measure.scope === "group";
}

/** Whether it is of a part of the window, of which there can be many. */
export function isOfPeriod({ keys, measure }: MeasurePath): boolean {
  return (
    measure.scope === "group" &&
    periodDimensions.some((dimension) => groupKeys[dimension] === keys[0])
  );
}

function groupPaths(context: GroupedContext, dimension: Dimension): MeasurePath[] {
  const { first } = groupPlaces(context);
  return groupNames(context, dimension).flatMap((name, i) =>
    pathsOf("group", [groupKeys[dimension], name], first[dimension] + i).filter(
      ({ measure: { dimensions } }) => dimensions?.includes(dimension) === true,
    ),
  );
}

function pathsOf(
  scope: Scope,
  before: readonly string[],
  index: number,
  ...after: readonly string[]
): MeasurePath[] {
  return measures
    .filter((measure) => measure.scope === scope)
    .map((measure) => ({ keys: [...before, measure.name, ...after], measure, index }));
}
