import type { MeasuredWindow } from "../../metrics/measureContext.ts";
import { addedLevers, differInLeversAlone, type Lever } from "../../model/levers.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";
import { type Course, courseOf, weeksOf } from "./phases.ts";

/** The weeks of a window in which levers are being introduced, and those in which all of them is there; counted from 1. */
export interface Introduction {
  readonly during: readonly number[];
  readonly after: readonly number[];
}

/**
 * A lever is being introduced until all of its effect is there and it has taken the people that it takes; one that goes on
 * taking them to the window's end takes them for good, which is no introduction. In neither are the weeks before any lever
 * begins; those between one lever and the next are part of it. Without levers that begin, all weeks are after it.
 */
export function introductionOf(
  scenario: Scenario,
  levers: readonly Lever[],
  window: MeasuredWindow,
): Introduction {
  const courses = levers.map((lever) => courseOf(scenario, lever));
  const [during, after]: [number[], number[]] = [[], []];
  for (const [at, { from, to }] of weeksOf(window).entries()) {
    const begun = courses.filter(({ begins }) => begins < to);
    if (begun.length === 0 && courses.length > 0) continue;
    const isOver = courses.every((course) => endOf(course, window) <= from);
    (isOver ? after : during).push(at + 1);
  }
  return { during, after };
}

/**
 * The first week in which two scenarios can differ: that in which the first of their levers begins, where they differ in
 * nothing else. What a penalty still grows by counts in the week in which its promise was due, which may be before that.
 */
export function firstWeekOf(
  baseline: Scenario,
  alternative: Scenario,
  window: MeasuredWindow,
): number {
  const begins = [
    ...addedLevers(baseline, alternative).map((lever) => courseOf(alternative, lever).begins),
    ...addedLevers(alternative, baseline).map((lever) => courseOf(baseline, lever).begins),
  ];
  if (begins.length === 0 || !differInLeversAlone(baseline, alternative)) return 1;
  return Math.max(1, weeksOf(window).findIndex(({ to }) => to > Math.min(...begins)) + 1);
}

function endOf({ begins, isWhole, takes }: Course, window: MeasuredWindow): number {
  const ends = takes.filter(({ to }) => to < window.to).map(({ to }) => to);
  return begins === isWhole && ends.length === 0
    ? weekOf(begins, window)
    : Math.max(isWhole, ...ends);
}

/** What is whole when it begins is there in all of the week in which it does. */
function weekOf(instant: number, window: MeasuredWindow): number {
  const own = weeksOf(window).find(({ from, to }) => instant >= from && instant < to);
  return own?.from ?? instant;
}
