export const dayTime = 86_400_000;

/** Rates a year are spread over years of this length. */
export const daysPerYear = 365.25;
export const yearTime = daysPerYear * dayTime;

/** Days from 1970-01-01 to a calendar date; month from 1, year from -300. */
export function localDay(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; 400 years are 146,097 days.
  return Date.UTC(year + 400, month - 1, day) / dayTime - 146_097;
}

/** Days from 1970-01-01 to a date written `2026-05-25`. */
export function localDayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayTime;
}

/** A day counted from 1970-01-01 as the date it is written as, `2026-05-25`. */
export function dateOfDay(day: number): string {
  return new Date(day * dayTime).toISOString().slice(0, 10);
}

/** Day of the week, Monday 0 to Sunday 6, of a day counted from 1970-01-01, a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
