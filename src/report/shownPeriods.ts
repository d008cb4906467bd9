import type { ScenarioResult } from "../experiment/scenarioResult.ts";
import type { MeasurePath } from "../metrics/measurePaths.ts";

/** Under these keys stand the parts of the window, of which there can be many. */
export const periodKeys = ["hoursOfWeek", "weeks"] as const;

export function isOfPeriod({ keys, measure }: Pick<MeasurePath, "keys" | "measure">): boolean {
  return measure.scope === "group" && periodKeys.some((key) => key === keys[0]);
}

/** Whether it mixes what several tiers do in a part of the window: a busy one and an idle one look like two that are neither. */
export function isMixed(
  { keys, measure }: MeasurePath,
  { paths, estimates }: ScenarioResult,
): boolean {
  if (!isOfPeriod({ keys, measure }) || !mixing.has(measure.name)) return false;
  const known = paths.filter(
    (path, i) =>
      path.measure.scope === "tier" && path.keys[2] === "occupancy" && estimates[i].mean !== null,
  );
  return known.length > 1;
}

const mixing = new Set(["occupancy", "utilisation"]);

/** What is said where such measures are left out. */
export const mixedSentence =
  "Occupancy and utilisation of the parts of the window are of all tiers together, and shown with --all.";

/** Parts of the window that a table shows of many, and by which measure they were chosen. */
export interface ShownPeriods {
  readonly periods: readonly string[];
  readonly by: "queueLength" | "arrivalRate";
}

/**
 * The hours of the week, or the weeks, that a table of so many shows: those in which any of the results has the longest queues
 * while somebody is on shift, or where no queue is known the most arrivals; the first of them first.
 */
export function shownPeriods(
  results: readonly ScenarioResult[],
  key: string,
  most: number,
): ShownPeriods {
  const queues = results.flatMap((result) => staffedQueues(result, key));
  const isQueueKnown = queues.length > 0;
  const ranked = isQueueKnown
    ? queues
    : results.flatMap((result) => levelsOf(result, key, "arrivalRate"));
  const periods = ranked.sort((a, b) => b.mean - a.mean).map(({ period }) => period);
  return {
    periods: [...new Set(periods)].slice(0, most),
    by: isQueueKnown ? "queueLength" : "arrivalRate",
  };
}

interface Level {
  readonly period: string;
  readonly mean: number;
}

/** The queues of the parts of the window in which somebody is on shift. */
function staffedQueues(result: ScenarioResult, key: string): Level[] {
  const closed = new Set(
    levelsOf(result, key, "agentsOnShift").flatMap(({ period, mean }) =>
      mean === 0 ? period : [],
    ),
  );
  return levelsOf(result, key, "queueLength").filter(({ period }) => !closed.has(period));
}

function levelsOf({ paths, estimates }: ScenarioResult, key: string, name: string): Level[] {
  return paths.flatMap(({ keys }, i) => {
    const { mean } = estimates[i];
    return keys[0] === key && keys[2] === name && mean !== null ? [{ period: keys[1], mean }] : [];
  });
}
