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

/** The hours of the week, or the weeks, that a table of so many shows: those with the longest queues while somebody is on shift, or where no queue is known with the most arrivals; the first of them first. */
export function shownPeriods(
  { paths, estimates }: ScenarioResult,
  key: string,
  most: number,
): readonly string[] {
  const levels = (name: string) =>
    paths.flatMap(({ keys }, i) => {
      const { mean } = estimates[i];
      return keys[0] === key && keys[2] === name && mean !== null
        ? [{ period: keys[1], mean }]
        : [];
    });
  const closed = new Set(
    levels("agentsOnShift").flatMap(({ period, mean }) => (mean === 0 ? period : [])),
  );
  const queues = levels("queueLength").filter(({ period }) => !closed.has(period));
  const ranked = queues.length > 0 ? queues : levels("arrivalRate");
  return ranked
    .sort((a, b) => b.mean - a.mean)
    .slice(0, most)
    .map(({ period }) => period);
}
