import { dayTime, localDay } from "../model/localDay.ts";

/**
 * What a date's text says before anybody knows which of its first two numbers is the day.
 *
 * - `year first`: `2016-02-29 01:16`, on the wall clock of some zone; `value` is the local time, as
 *   epoch ms if the wall clock showed UTC
 * - `with offset`: `2016-02-29T01:16:00+01:00`; `value` is the instant, epoch ms
 * - `year last`: `29/2/2016 01:16` or `2/29/2016 1:16 AM`; `value` packs the numbers, for
 *   `localOfYearLast`
 */
export const dateShapes = [
  "missing",
  "unreadable",
  "year first",
  "with offset",
  "year last",
] as const;
export type DateShape = (typeof dateShapes)[number];

export interface DateText {
  readonly shape: DateShape;
  readonly value: number;
  /** East of UTC, minutes; NaN without one. */
  readonly offset: number;
}

/** What stands for a text that is no date. */
export const unreadableDate: DateText = {
  shape: "unreadable",
  value: Number.NaN,
  offset: Number.NaN,
};

/** Year first or last, `-`, `/` or `.` between; then, if at all, a time of day and an offset from UTC. */
const pattern =
  /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:(?:[ T]|, ?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?([AP])\.?M\.?)?)?(?: ?(?:(Z)|([+-])(\d{2}):?(\d{2})?))?$/i;

/** Reads a date of any of the shapes; a two-digit year is none of them. */
export function readDateText(text: string): DateText {
  const match = pattern.exec(text);
  if (match === null) return unreadableDate;
  const time = timeOf(match);
  const [first, second, third] = [match[1], match[3], match[4]].map(Number);
  if (Number.isNaN(time)) return unreadableDate;
  if (match[1].length === 4 && match[4].length <= 2)
    return yearFirst(first, second, third, time, match);
  const isYearLast = match[4].length === 4 && match[1].length <= 2 && hasNoOffset(match);
  if (!isYearLast || !(isDate(third, second, first) || isDate(third, first, second)))
    return unreadableDate;
  return { shape: "year last", value: pack(third, first, second, time), offset: Number.NaN };
}

/** Milliseconds since midnight; NaN for a time that no clock shows. */
function timeOf(match: RegExpExecArray): number {
  const [, , , , , hours, minutes = "0", seconds = "0", fraction = "0", half] = match;
  if (hours === undefined) return 0;
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half);
  const isTime = hour < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
  return isTime
    ? hour * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + milliseconds
    : Number.NaN;
}

/** 12:30 AM is half past midnight. */
function hourOfHalf(hours: number, half: string): number {
  if (hours < 1 || hours > 12) return Number.NaN;
  return (hours % 12) + (half.toUpperCase() === "P" ? 12 : 0);
}

function yearFirst(
  year: number,
  month: number,
  day: number,
  time: number,
  match: RegExpExecArray,
): DateText {
  if (!isDate(year, month, day)) return unreadableDate;
  const local = localDay(year, month, day) * dayTime + time;
  if (hasNoOffset(match)) return { shape: "year first", value: local, offset: Number.NaN };
  const [, , , , , , , , , , , sign, hours = "0", minutes = "0"] = match;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return { shape: "with offset", value: local - offset * 60_000, offset };
}

function hasNoOffset(match: RegExpExecArray): boolean {
  return match[10] === undefined && match[11] === undefined;
}

function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : daysOfMonth[month - 1];
}

function pack(year: number, first: number, second: number, time: number): number {
  return (year * 1024 + first * 32 + second) * dayTime + time;
}

/** The two numbers before the year. */
export function numbersOfYearLast(value: number): readonly [number, number] {
  const date = Math.floor(value / dayTime);
  return [Math.floor(date / 32) % 32, date % 32];
}

/** The local time of a packed `year last` value, once it is known which number is the day; NaN where there is no such date. */
export function localOfYearLast(value: number, isDayFirst: boolean): number {
  const date = Math.floor(value / dayTime);
  const [first, second] = numbersOfYearLast(value);
  const year = Math.floor(date / 1024);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return isDate(year, month, day)
    ? localDay(year, month, day) * dayTime + (value - date * dayTime)
    : Number.NaN;
}
