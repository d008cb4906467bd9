import type { ScenarioResult } from "../experiment/scenarioResult.ts";
import type { MeasurePath } from "../metrics/measurePaths.ts";

/** Under these keys stand the parts of the window, of which there can be many. */
export const periodKeys = ["hoursOfWeek", "weeks"] as const;

export function isOfPeriod({ keys, measure }: MeasurePath): boolean {
  return measure.scope === "group" && periodKeys.some((key) => key === keys[0]);
}

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
