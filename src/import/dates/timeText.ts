import type { ClockStyle } from "./clockStyle.ts";
import type { TextCursor } from "./textCursor.ts";

const hour = 3_600_000;
const minute = 60_000;
const second = 1000;

const colon = 58;
const dot = 46;
const comma = 44;
const space = 32;
const letterA = 97;
const letterH = 104;
const letterM = 109;
const letterP = 112;

/** Words that mean the first or the second half of the day, and stand before the time (Chinese, Japanese, Korean). */
const halvesBefore: readonly (readonly [string, number])[] = [
  ["上午", 0],
  ["下午", 12],
  ["午前", 0],
  ["午後", 12],
  ["오전", 0],
  ["오후", 12],
];

/** Milliseconds since midnight, and whether it was written with twelve hours. */
export interface TimeOfDay {
  time: number;
  hasHalf: boolean;
  clock: ClockStyle;
}

/**
 * Reads a time of day: `08:00`, `8:00:30.5 PM`, `8:00 p. m.`, `08.00`, `08h30`, `8 AM`, `14:05 Uhr`; after a
 * `T`, also `0800`; `24:00` is the end of the day. False where there is none, or one that no clock shows.
 */
export function readTime(cursor: TextCursor, into: TimeOfDay): boolean {
  const before = halfBefore(cursor);
  const number = cursor.number();
  const { digits } = cursor;
  if (digits === 0) return false;
  const isCompact = digits === 4 || digits === 6;
  if (digits > 2 && !isCompact) return false;
  const separator = isCompact ? 0 : cursor.code;
  const rest = isCompact ? compactTime(number, digits) : readParts(cursor, separator);
  const hours = isCompact ? Math.floor(number / (digits === 4 ? 100 : 10_000)) : number;
  const half = before ?? halfAfter(cursor);
  into.hasHalf = half !== null;
  const isHourAlone = rest === null;
  if (isHourAlone && half === null) return false;
  into.clock = hours === 24 && rest === 0 && half === null ? "end of day" : "plain";
  if (into.clock === "end of day") {
    into.time = 0;
    return true;
  }
  const wholeHours = half === null ? hours : (hours % 12) + half;
  const isHour = half === null ? hours < 24 : hours >= 1 && hours <= 12;
  into.time = wholeHours * hour + (rest ?? 0);
  return isHour && !Number.isNaN(into.time);
}

/** Minutes and seconds, ms, after the hours; NaN for what no clock shows, null where there are none. */
function readParts(cursor: TextCursor, separator: number): number | null {
  if (separator === letterH || separator === letterH - 32) return readAfterH(cursor);
  if (separator !== colon && separator !== dot) return null;
  cursor.at += 1;
  const minutes = cursor.number();
  if (cursor.digits !== 2 || minutes > 59) return Number.NaN;
  if (!cursor.take(separator)) return minutes * minute;
  const seconds = cursor.number();
  if (cursor.digits !== 2 || seconds > 59) return Number.NaN;
  return minutes * minute + seconds * second + readFraction(cursor);
}

/** French and Portuguese write 8h30, and 8h for the full hour. */
function readAfterH(cursor: TextCursor): number {
  cursor.at += 1;
  const minutes = cursor.number();
  return cursor.digits === 0 || (cursor.digits === 2 && minutes < 60)
    ? minutes * minute
    : Number.NaN;
}

/** Thousandths of a second, cut off. */
function readFraction(cursor: TextCursor): number {
  if (cursor.code !== dot && cursor.code !== comma) return 0;
  cursor.at += 1;
  const number = cursor.number();
  const { digits } = cursor;
  if (digits === 0 || digits > 9) return Number.NaN;
  return digits <= 3 ? number * tens[3 - digits] : Math.floor(number / tens[digits - 3]);
}

const tens = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

function compactTime(number: number, digits: number): number {
  const minutes = digits === 4 ? number % 100 : Math.floor(number / 100) % 100;
  const seconds = digits === 4 ? 0 : number % 100;
  return minutes < 60 && seconds < 60 ? minutes * minute + seconds * second : Number.NaN;
}

function halfBefore(cursor: TextCursor): number | null {
  if (cursor.code < 0x4e00 || cursor.isAtEnd) return null;
  const found = halvesBefore.find(([word]) => cursor.takeText(word));
  cursor.skipSpaces();
  return found?.[1] ?? null;
}

/** 0 for AM, 12 for PM, in any of their spellings: `AM`, `a.m.`, `a. m.`; null, and nothing read, for neither. */
function halfAfter(cursor: TextCursor): number | null {
  if (cursor.isAtEnd) return null;
  const from = cursor.at;
  cursor.skipSpaces();
  const first = cursor.code | 32;
  if (first === letterA || first === letterP) {
    cursor.at += 1;
    if (cursor.take(dot)) cursor.skipSpaces();
    if ((cursor.code | 32) === letterM) {
      cursor.at += 1;
      cursor.take(dot);
      if (!isLetterNext(cursor)) return first === letterP ? 12 : 0;
    }
  } else if (cursor.takeText("uhr")) return null;
  cursor.at = from;
  return null;
}

/** AM is the half of a day; AMT is a zone. */
function isLetterNext(cursor: TextCursor): boolean {
  const code = cursor.code | space;
  return code >= letterA && code <= 122;
}
