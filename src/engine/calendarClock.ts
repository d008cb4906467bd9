import { businessClock, type BusinessClock } from "../model/businessClock.ts";
import type { CalendarModel } from "../model/calendarSchema.ts";
import { calendarWindows } from "../model/calendarWindows.ts";

/** For which part of time hours are wanted: from an instant at or before 0 on, ms since `startsAt`. */
export interface CalendarSpan {
  readonly startsAt: number;
  readonly from: number;
  readonly until: number;
}

/** The clock of a calendar for a run, and for as long before it as tickets that are open at its start have been there. */
export function calendarClock(
  calendar: CalendarModel,
  timezone: string,
  { startsAt, from, until }: CalendarSpan,
): BusinessClock {
  const windows = calendarWindows(calendar, timezone, startsAt + from, until - from);
  return businessClock(from === 0 ? windows : windows.map((edge) => edge + from));
}
