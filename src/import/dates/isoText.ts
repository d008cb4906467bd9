import { dayTime, localDay } from "../../model/localDay.ts";
import type { CellBytes } from "../codes/cellBytes.ts";
import { isDate } from "./calendarDate.ts";
import { formatBits } from "./dateFormat.ts";
import type { DateText } from "./dateText.ts";

const zero = 48;
const minus = 45;
const colon = 58;
const space = 32;
const letterT = 84;
const letterZ = 90;
/** Of `2026-01-12T08:00:00`; with `Z` one more. */
const length = 19;

/**
 * Reads `2026-01-12 08:00:00`, with a space or a `T`, with a `Z` or without: as most exports write dates,
 * and what a reader of all formats takes several times as long for. False, and nothing read, for any other text.
 */
export function readIsoText(
  { bytes, from, to }: CellBytes,
  column: number,
  into: DateText,
): boolean {
  const at = from[column];
  const size = to[column] - at;
  const isUtc = size === length + 1 && bytes[at + length] === letterZ;
  if (size !== length && !isUtc) return false;
  const joint = bytes[at + 10];
  if ((joint !== space && joint !== letterT) || !hasMarks(bytes, at)) return false;
  const year = 100 * twoDigits(bytes, at) + twoDigits(bytes, at + 2);
  const month = twoDigits(bytes, at + 5);
  const day = twoDigits(bytes, at + 8);
  const hour = twoDigits(bytes, at + 11);
  const minute = twoDigits(bytes, at + 14);
  const second = twoDigits(bytes, at + 17);
  const isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
  const isRead = year >= 0 && isTime;
  if (!isRead || !isDate(year, month, day)) return false;
  into.family = "full";
  into.fits = formatBits.iso;
  into.time = (hour * 3600 + minute * 60 + second) * 1000;
  into.value = (dayBefore(year, month) + day) * dayTime + into.time;
  into.hasHalf = false;
  into.clock = "plain";
  into.isDateOnly = false;
  into.separator = minus;
  into.zone = isUtc ? 0 : null;
  into.day = day;
  return true;
}

function hasMarks(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at + 4] === minus &&
    bytes[at + 7] === minus &&
    bytes[at + 13] === colon &&
    bytes[at + 16] === colon
  );
}

/** Below -100 where they are none. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] - zero;
  const ones = bytes[at + 1] - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : noDigits;
}

const noDigits = -20_000;

/** The day before a month's first, which dates of one column mostly have in common. */
function dayBefore(year: number, month: number): number {
  if (year !== latest.year || month !== latest.month) {
    latest.year = year;
    latest.month = month;
    latest.day = localDay(year, month, 1) - 1;
  }
  return latest.day;
}

const latest = { year: 1970, month: 1, day: -1 };
