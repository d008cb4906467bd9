import type { CalendarModel } from "./calendarSchema.ts";
import { localDayOf, weekdayOf } from "./localDay.ts";
import { mergeWindows } from "./mergeWindows.ts";
import { instantOnDay, localDayAt } from "./zone.ts";

/**
 * When a calendar is open during a run: sorted, disjoint, half-open windows `[from, to)` in ms since
 * `startsAt`, flat as `[from0, to0, from1, to1, …]`, within `[0, until)`; windows that touch are one.
 *
 * Hours belong to the date on which they begin: a night that begins on Sunday runs on into a Monday
 * that is a holiday. Special dates have their own hours, on a holiday too. Edges are wall-clock
 * times, so that a Sunday 00:00-06:00 holds 5 or 7 real hours when clocks change in it.
 *
 * `startsAt` is Unix epoch ms, `until` ms since then; `defaultTimezone` is for a calendar without one.
 */
export function calendarWindows(
  calendar: CalendarModel,
  defaultTimezone: string,
  startsAt: number,
  until: number,
): Float64Array {
  const timezone = calendar.timezone ?? defaultTimezone;
  const hoursOn = hoursByDay(calendar);
  const edges: number[] = [];
  const last = localDayAt(timezone, startsAt + until);
  for (let day = localDayAt(timezone, startsAt) - 2; day <= last; day += 1)
    for (const hours of hoursOn(day))
      edges.push(
        Math.max(instantOnDay(timezone, day, hours.from) - startsAt, 0),
        Math.min(instantOnDay(timezone, day, hours.to) - startsAt, until),
      );
  return mergeWindows(edges);
}

type Hours = CalendarModel["hours"][number]["hours"];

function hoursByDay(calendar: CalendarModel): (day: number) => Hours {
  const week = Array.from({ length: 7 }, (_, weekday) =>
    calendar.hours.filter((line) => line.days.includes(weekday)).flatMap((line) => line.hours),
  );
  const holidays = new Set(calendar.holidays.map(localDayOf));
  const special = new Map(calendar.special.map(({ date, hours }) => [localDayOf(date), hours]));
  return (day) => special.get(day) ?? (holidays.has(day) ? [] : week[weekdayOf(day)]);
}
