import type { MeasuredWindow } from "../../metrics/measureContext.ts";
import { week } from "../../metrics/units.ts";
import { improvementBegins } from "../../model/improvementBegins.ts";
import type { Lever } from "../../model/levers.ts";
import { momentInRun } from "../../model/momentInRun.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";

/** How far the levers of an alternative have come in a week of the window. */
export const phaseNames = [
  "before it begins",
  "while it takes people",
  "before it shows",
  "while it grows",
  "part of it there",
  "all of it there",
] as const;
export type PhaseName = (typeof phaseNames)[number];

/** Weeks of the window that are alike, by their numbers from 1; not always in a row. */
export interface Phase {
  readonly name: PhaseName;
  readonly weeks: readonly number[];
}

/**
 * The weeks of a window by how far its levers have come: people are taken in a week where any lever takes any on any day of
 * it; else it grows where any does, and so on. Between one that is all there and another that hasn't begun, part of it is
 * there. Without levers that begin, all of it is there all along.
 */
export function phasesOf(
  scenario: Scenario,
  levers: readonly Lever[],
  window: MeasuredWindow,
): readonly Phase[] {
  const courses = levers.map((lever) => courseOf(scenario, lever));
  const names = weeksOf(window).map((one) => phaseIn(courses, one));
  return phaseNames.flatMap((name) => {
    const weeks = names.flatMap((one, i) => (one === name ? [i + 1] : []));
    return weeks.length === 0 ? [] : [{ name, weeks }];
  });
}

/** The weeks of a window, the last as long as there is of it. */
export function weeksOf({ from, to }: MeasuredWindow): readonly MeasuredWindow[] {
  return Array.from({ length: Math.ceil((to - from) / week) }, (_, i) => {
    const begin = from + i * week;
    return { from: begin, to: Math.min(to, begin + week) };
  });
}

/** How a lever comes, in ms since the run's start; what learns from tickets is never whole. */
export interface Course {
  readonly begins: number;
  readonly shows: number;
  readonly isWhole: number;
  readonly takes: readonly MeasuredWindow[];
}

export function courseOf(scenario: Scenario, lever: Lever): Course {
  if (lever.key !== "improvements") {
    const begins = lever.from === undefined ? -Infinity : momentInRun(scenario, lever.from);
    return { begins, shows: begins, isWhole: begins, takes: [] };
  }
  const course = improvementBegins(scenario, lever);
  const isWhole = lever.learnsFrom === undefined ? course.isWhole : Infinity;
  const takes = lever.takes.map(({ to }) => ({ from: course.begins, to: endOf(scenario, to) }));
  return { ...course, isWhole, takes };
}

/** The midnight with which a date ends. */
function endOf(scenario: Scenario, date: string): number {
  return momentInRun(scenario, { date, minutes: 1440 });
}

function phaseIn(courses: readonly Course[], { from, to }: MeasuredWindow): PhaseName {
  const overlaps = (begin: number, end: number) => begin < end && begin < to && end > from;
  if (courses.some(({ takes }) => takes.some((taken) => overlaps(taken.from, taken.to))))
    return "while it takes people";
  if (courses.some(({ shows, isWhole }) => overlaps(shows, isWhole))) return "while it grows";
  if (courses.some(({ begins, shows }) => overlaps(begins, shows))) return "before it shows";
  const begun = courses.filter(({ begins }) => begins < to);
  if (begun.length === courses.length) return "all of it there";
  return begun.length === 0 ? "before it begins" : "part of it there";
}
