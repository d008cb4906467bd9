import { dayTime, localDay } from "../../model/localDay.ts";
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
 * and what a reader of all formats takes three times as long for. False, and nothing read, for any other text.
 */
export function readIsoText(text: string, into: DateText): boolean {
  const isUtc = text.length === length + 1 && text.charCodeAt(length) === letterZ;
  if (text.length !== length && !isUtc) return false;
  const joint = text.charCodeAt(10);
  if ((joint !== space && joint !== letterT) || !hasMarks(text)) return false;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const isRead = year >= 0 && hour < 24 && minute < 60 && second < 60;
  if (!isRead || !isDate(year, month, day)) return false;
  into.family = "full";
  into.fits = formatBits.iso;
  into.time = (hour * 3600 + minute * 60 + second) * 1000;
  into.value = localDay(year, month, day) * dayTime + into.time;
  into.hasHalf = false;
  into.clock = "plain";
  into.isDateOnly = false;
  into.separator = minus;
  into.zone = isUtc ? 0 : null;
  into.day = day;
  return true;
}

function hasMarks(text: string): boolean {
  return (
    text.charCodeAt(4) === minus &&
    text.charCodeAt(7) === minus &&
    text.charCodeAt(13) === colon &&
    text.charCodeAt(16) === colon
  );
}

/** NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}
