import { dayTime, localDay } from "../../model/localDay.ts";
import { isDate, yearOfTwoDigits } from "./calendarDate.ts";
import type { ClockStyle } from "./clockStyle.ts";
import { formatBits } from "./dateFormat.ts";
import { isSharedMonth, isWeekday, monthOfName, sharedMonth } from "./monthNames.ts";
import { fitsOfNumber, timeOfNumber } from "./numericDate.ts";
import { isDigitCode, TextCursor } from "./textCursor.ts";
import { readTime } from "./timeText.ts";
import { readZone, type ZoneMark, zoneOfText } from "./zoneText.ts";

/**
 * What a date's text says before anybody knows its column's format.
 *
 * - `full`: the date is known: `2016-02-29 01:16`, `12-Jan-2026`; `value` is the wall clock's time, as
 *   epoch ms if it showed UTC
 * - `year last`, `short year`: three numbers, which may be day, month or year: `29/2/2016`, `12/01/26`;
 *   `value` packs them, for `localTime`
 * - `number`: `1768204800`, `46034.25`; `value` is the number
 */
export type DateFamily = "unreadable" | "full" | "year last" | "short year" | "number";

/** One object serves many texts: reading a date allocates nothing. */
export interface DateText {
  family: DateFamily;
  /** The formats that can read it, as bits of `formatBits`. */
  fits: number;
  value: number;
  /** Of the day, ms. */
  time: number;
  /** Whether it has twelve hours, with AM or PM. */
  hasHalf: boolean;
  /** How its time of day is to be taken. */
  clock: ClockStyle;
  /** Whether it says no time of day at all. */
  isDateOnly: boolean;
  /** The mark between the numbers, as a character code, or `sharedMonth`; 0 for none. */
  separator: number;
  zone: ZoneMark;
  /** Of the month, in numbers with the year first; else 0. */
  day: number;
}

/** A text to read into. */
export function noDate(): DateText {
  return {
    family: "unreadable",
    fits: 0,
    value: Number.NaN,
    time: 0,
    hasHalf: false,
    clock: "plain",
    isDateOnly: true,
    separator: 0,
    zone: null,
    day: 0,
  };
}

const cursor = new TextCursor();

/**
 * Reads a date of any format: numbers with `-`, `/` or `.`, month names, digits alone, epochs and serial
 * numbers; with a time of day or without, with twelve hours or 24, with a zone or without.
 */
export function readDateText(text: string, into: DateText = noDate()): DateText {
  cursor.start(text);
  into.fits = 0;
  into.time = 0;
  into.hasHalf = false;
  into.clock = "plain";
  into.isDateOnly = true;
  into.separator = 0;
  into.zone = null;
  into.day = 0;
  if (readAll(into) && into.fits !== 0) {
    if (into.family !== "number") into.value = into.value * dayTime + into.time;
  } else {
    into.family = "unreadable";
    into.fits = 0;
    into.value = Number.NaN;
  }
  return into;
}

const code = {
  space: 32,
  comma: 44,
  minus: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  quote: 39,
  T: 84,
} as const;

function readAll(into: DateText): boolean {
  if (!cursor.isAtDigit) return readDate(into) && readRest(into);
  const number = cursor.number();
  const { digits } = cursor;
  if (digits > 4) return readDigits(number, digits, into);
  if (cursor.code !== code.colon) {
    if (cursor.isAtEnd) return false;
    return readFromNumber(number, digits, into) && readRest(into);
  }
  cursor.at = 0;
  into.isDateOnly = false;
  return readTime(cursor, into) && skipBetween() && readDate(into) && readZoneAfter(into);
}

/** Digits alone: a date without marks, an epoch, a serial number. */
function readDigits(number: number, digits: number, into: DateText): boolean {
  const isDated = digits === 8 || digits === 12 || digits === 14;
  if (isDated && readCompact(digits, into)) return readRest(into);
  if (cursor.isAtEnd) into.value = number;
  else {
    const isFraction = /^\d+[.,]\d+$/.test(cursor.text);
    into.value = isFraction ? Number(cursor.text.replace(",", ".")) : Number.NaN;
  }
  into.family = "number";
  into.isDateOnly = Number.isInteger(into.value) && digits === 5;
  into.fits = fitsOfNumber(into.value);
  into.time = timeOfNumber(into.value, into.fits);
  return true;
}

/** `20260412`, `202604120830`, `20260412083015`; of the last century or this one, or it is another number. */
function readCompact(digits: number, into: DateText): boolean {
  const [year, month, day] = [cursor.digitsAt(0, 4), cursor.digitsAt(4, 2), cursor.digitsAt(6, 2)];
  if (year < 1900 || year > 2100 || !isDate(year, month, day)) return false;
  if (digits > 8) {
    const end = cursor.at;
    cursor.at = 8;
    if (!readTime(cursor, into)) {
      cursor.at = end;
      return false;
    }
    into.isDateOnly = false;
  }
  setFull(into, formatBits.compact, localDay(year, month, day));
  return true;
}

/** A date, from its first number or word on. */
function readDate(into: DateText): boolean {
  if (!cursor.isAtDigit) return readFromWord(into);
  const number = cursor.number();
  return readFromNumber(number, cursor.digits, into);
}

/** A date whose first number was read: `12/1/2026`, `12-Jan-2026`, `12. Januar 2026`, `2026-01-12`, `2026年1月12日`. */
function readFromNumber(first: number, digits: number, into: DateText): boolean {
  const separator = cursor.code;
  const isMark = separator === code.slash || separator === code.minus || separator === code.dot;
  if (!isMark) return readBeforeMonthName(first, digits, into);
  cursor.at += 1;
  if (separator === code.dot) cursor.skipSpaces();
  if (!cursor.isAtDigit) return readBeforeMonthName(first, digits, into);
  const second = cursor.number();
  if (cursor.digits > 2 || !cursor.take(separator)) return false;
  if (separator === code.dot) cursor.skipSpaces();
  const third = cursor.number();
  const lastDigits = cursor.digits;
  // Hungarian and Korean end the day with a dot, too.
  if (separator === code.dot && digits === 4) cursor.take(separator);
  into.separator = separator;
  return setNumbers({ first, digits, second, third, lastDigits }, into);
}

interface ThreeNumbers {
  readonly first: number;
  readonly digits: number;
  readonly second: number;
  readonly third: number;
  readonly lastDigits: number;
}

function setNumbers(numbers: ThreeNumbers, into: DateText): boolean {
  const { first, digits, second, third, lastDigits } = numbers;
  if (digits === 4 && lastDigits > 0 && lastDigits <= 2) {
    if (!isDate(first, second, third)) return false;
    setFull(into, formatBits.iso, localDay(first, second, third));
    into.day = third;
    return true;
  }
  if (digits > 2 || (lastDigits !== 4 && lastDigits !== 2)) return false;
  const isShort = lastDigits === 2;
  const year = isShort ? yearOfTwoDigits(third) : third;
  into.family = isShort ? "short year" : "year last";
  into.value = packed(first, second, third);
  into.fits =
    (isDate(year, second, first) ? formatBits["day-first"] : 0) |
    (isDate(year, first, second) ? formatBits["month-first"] : 0);
  if (isShort && digits === 2 && isDate(yearOfTwoDigits(first), second, third))
    into.fits |= formatBits.iso;
  return true;
}

function setFull(into: DateText, fits: number, day: number): void {
  into.family = "full";
  into.fits = fits;
  into.value = day;
}

/** Two numbers of two digits and one of four; with the time of day it is still a whole number below 2^53. */
function packed(first: number, second: number, third: number): number {
  return (first * 100 + second) * 10_000 + third;
}

const ordinals = new Set(["st", "nd", "rd", "th", "er", "e", "º", "ª"]);
const between = new Set(["de", "del", "of", "d"]);
const chineseMonth = "月";

/** `12 Jan 2026`, `12 de enero de 2026`, `1er janvier 2026`, `2026-Jan-12`, after the first number. */
function readBeforeMonthName(first: number, digits: number, into: DateText): boolean {
  if (cursor.takeText("年")) return readChinese(first, into);
  const month = takeMonth();
  if (month === 0) return false;
  skipMarks();
  cursor.take(code.quote);
  const last = cursor.number();
  if (digits === 4) return setNamed(into, [first, month, last], cursor.digits <= 2);
  const year = cursor.digits === 2 ? yearOfTwoDigits(last) : last;
  return setNamed(into, [year, month, first], cursor.digits === 2 || cursor.digits === 4);
}

/** `2026年1月12日`; Korean's 년, 월 and 일 are left out, as they are nobody's default. */
function readChinese(year: number, into: DateText): boolean {
  const month = cursor.number();
  if (!cursor.takeText(chineseMonth)) return false;
  const day = cursor.number();
  if (!cursor.takeText("日") || !isDate(year, month, day)) return false;
  setFull(into, formatBits.iso, localDay(year, month, day));
  return true;
}

/** The name of a month that was read last. */
let monthWord = "";

/** The number of the month whose name is next, after marks, ordinals and words such as `de`; 0 if none is. */
function takeMonth(): number {
  for (let words = 0; words < 4; words++) {
    skipMarks();
    const word = cursor.word();
    if (word === "") return 0;
    const month = monthOfName(word);
    if (month > 0) {
      monthWord = word;
      skipMarks();
      skipWords(between);
      return month;
    }
    if (!ordinals.has(word) && !between.has(word.toLowerCase())) return 0;
  }
  return 0;
}

/** `Jan 12, 2026`, `Mon, 12 Jan 2026`, `Mon Jan 12 08:00:00 UTC 2026`. */
function readFromWord(into: DateText): boolean {
  const word = cursor.word();
  if (word === "") return false;
  cursor.takeText("-feira");
  skipMarks();
  skipWords(introductions);
  const month = monthOfName(word);
  if (month > 0) monthWord = word;
  if (month === 0 || !cursor.isAtDigit) return isWeekday(word) && readDate(into);
  const day = cursor.number();
  const { digits } = cursor;
  const afterDay = cursor.at;
  if (isWeekday(word) && takeMonth() > 0) {
    cursor.at = afterDay;
    return readFromNumber(day, digits, into);
  }
  cursor.at = afterDay;
  skipWords(ordinals);
  skipMarks();
  return digits <= 2 && readYearAfter(month, day, into);
}

/** The year, or the time and then the year. */
function readYearAfter(month: number, day: number, into: DateText): boolean {
  cursor.take(code.quote);
  const from = cursor.at;
  let year = cursor.number();
  if (cursor.digits === 0) return false;
  if (cursor.code === code.colon) {
    cursor.at = from;
    into.isDateOnly = false;
    if (!readTime(cursor, into)) return false;
    cursor.skipSpaces();
    const zone = /^([\p{L}][\p{L}/_+:\d-]*) +(?=\d{4}$)/u.exec(cursor.text.slice(cursor.at));
    if (zone !== null && !takeZoneInside(zone, into)) return false;
    year = cursor.number();
    if (cursor.digits !== 4) return false;
  }
  const full = cursor.digits === 2 ? yearOfTwoDigits(year) : year;
  return setNamed(into, [full, month, day], cursor.digits === 2 || cursor.digits === 4);
}

/** Java writes the zone before the year. */
function takeZoneInside([whole, text]: RegExpExecArray, into: DateText): boolean {
  const zone = zoneOfText(text);
  if (zone === undefined) return false;
  into.zone = zone;
  cursor.at += whole.length;
  return true;
}

function setNamed(
  into: DateText,
  [year, month, day]: readonly [number, number, number],
  isWellWritten: boolean,
): boolean {
  if (!isWellWritten || !isDate(year, month, day)) return false;
  setFull(into, formatBits["month-name"], localDay(year, month, day));
  if (isSharedMonth(monthWord)) into.separator = sharedMonth;
  return true;
}

/** What comes after the date: a time of day, if it hasn't come before, and a zone. */
function readRest(into: DateText): boolean {
  if (cursor.isAtEnd) return true;
  if (into.isDateOnly) {
    const from = cursor.at;
    const hasGap = skipOneMark() || skipBetween() || skipDash(into);
    if (hasGap && (cursor.isAtDigit || cursor.code > 0x4e00)) {
      into.isDateOnly = false;
      if (!readTime(cursor, into)) return false;
    } else cursor.at = from;
  }
  return readZoneAfter(into);
}

function readZoneAfter(into: DateText): boolean {
  const zone = readZone(cursor);
  if (zone === undefined) return false;
  into.zone ??= zone;
  return true;
}

/** What stands between a date and its time of day, or before a date: `T`, `at`, `um`, `às`. */
const joints = new Set(
  "t at um a à las la às as alle ore om kl klo on le el il den o op de del y godz r roku v ve saat".split(
    " ",
  ),
);
/** Between the day of the week and the date. */
const introductions = new Set("den der the le el il".split(" "));

/** Moves past the space or the `T` that most formats have before the time of day; it saves looking further. */
function skipOneMark(): boolean {
  const { code: next, text, at } = cursor;
  const isOne = (next === code.space || next === code.T) && isDigitCode(text.charCodeAt(at + 1));
  if (isOne) cursor.at = at + 1;
  return isOne;
}

/** `13-03-2026-08:05` has a time; only after a year that is first can it be XML's offset from UTC. */
function skipDash({ fits }: DateText): boolean {
  const isTime = fits !== formatBits.iso && /^-\d{1,2}:/.test(cursor.text.slice(cursor.at));
  if (isTime) cursor.at += 1;
  return isTime;
}

/** Moves to the next number past spaces, commas and little words; false where there is nothing between. */
function skipBetween(): boolean {
  const from = cursor.at;
  while (!cursor.isAtEnd && !cursor.isAtDigit) {
    const at = cursor.at;
    const hasSpaces = cursor.skipSpaces();
    const isDash = hasSpaces && cursor.code === code.minus && cursor.text[cursor.at + 1] === " ";
    if (cursor.code === code.comma || cursor.code === code.colon || isDash) cursor.at += 1;
    else skipWords(joints);
    if (cursor.at === at) break;
  }
  return cursor.at > from;
}

function skipMarks(): void {
  for (;;) {
    const { code: next } = cursor;
    const isMark =
      next === code.dot || next === code.comma || next === code.minus || next === code.slash;
    if (isMark) cursor.at += 1;
    else if (!cursor.skipSpaces()) return;
  }
}

/** Moves past a word, if it is one of these, and what follows it. */
function skipWords(words: ReadonlySet<string>): void {
  const from = cursor.at;
  const word = cursor.word().toLowerCase();
  if (word === "") return;
  if (words.has(word)) {
    cursor.take(code.dot);
    cursor.skipSpaces();
  } else cursor.at = from;
}
