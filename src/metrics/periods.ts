import { groupPlaces } from "./breakdown.ts";
import type { LocalTime } from "./localTime.ts";
import { type MeasureContext, type MeasuredWindow } from "./measureContext.ts";
import { hour, week } from "./units.ts";

/** A way to cut the window into parts that are measured apart. */
export interface Periods {
  /** The group of its first period, among all groups that are asked for. */
  readonly first: number;
  /** The number of the period in which an instant of the window lies. */
  readonly periodAt: (instant: number) => number;
  /** Where that period ends, or one that begins anew in it. */
  readonly endAfter: (instant: number) => number;
}

/** Those by which a breakdown is asked for. */
export function askedPeriods(context: MeasureContext): readonly Periods[] {
  const { first } = groupPlaces(context);
  return [
    ...(first.hourOfWeek < 0 ? [] : [hoursOfWeek(context.localTime, first.hourOfWeek)]),
    ...(first.week < 0 ? [] : [weeks(context.window, first.week)]),
  ];
}

/** 1970-01-01 was a Thursday. */
const mondayToThursday = 3 * 24 * hour;

/** The hours of the local week, from Monday 00:00 on: where clocks are changed, one comes twice or not at all. */
function hoursOfWeek({ changes, shifts }: LocalTime, first: number): Periods {
  let segment = 0;
  const timeOfWeek = (instant: number) => {
    while (segment > 0 && instant < changes[segment - 1]) segment--;
    while (segment < changes.length && instant >= changes[segment]) segment++;
    const local = instant + shifts[segment] + mondayToThursday;
    return local - Math.floor(local / week) * week;
  };
  return {
    first,
    periodAt: (instant) => Math.floor(timeOfWeek(instant) / hour),
    endAfter(instant) {
      const within = timeOfWeek(instant);
      const end = instant + (Math.floor(within / hour) + 1) * hour - within;
      return segment < changes.length ? Math.min(end, changes[segment]) : end;
    },
  };
}

/** The weeks of the window, counted from its begin. */
function weeks({ from }: MeasuredWindow, first: number): Periods {
  const weekAt = (instant: number) => Math.floor((instant - from) / week);
  return { first, periodAt: weekAt, endAfter: (instant) => from + (weekAt(instant) + 1) * week };
}

/** Tells each part of [from, to) that lies in one period of the window, with that period's group; what hasn't ended (NaN) lasts to the window's end. */
export function eachPart(
  periods: Periods,
  window: MeasuredWindow,
  [from, to]: readonly [from: number, to: number],
  tell: (group: number, from: number, to: number) => void,
): void {
  const end = to < window.to ? to : window.to;
  for (let at = Math.max(from, window.from); at < end;) {
    const next = Math.min(end, periods.endAfter(at));
    tell(periods.first + periods.periodAt(at), at, next);
    at = next;
  }
}
