import { calendarDays, type DurationRule, durationUnits } from "./durationRule.ts";
import { spanOfWord } from "./durationWords.ts";
import type { SpanName } from "./spanName.ts";
import { numberOf } from "./numberText.ts";

/** How a duration is written, and with it, what must be known before it can be read. */
export type DurationShape =
  | "unreadable"
  /** `P1DT2H30M` */
  | "iso"
  /** `26:15:00`, `1 day, 2:15:00`, `1.02:15:00`, `1 02:15:00` */
  | "clock"
  /** `26:15`: hours and minutes, or minutes and seconds */
  | "two-part clock"
  /** `2h 30m`, `1 horas 20 minutos` */
  | "words"
  /** `2d 3h`, `1w`: a day has the hours of the calendar, or of a working day */
  | "words with days"
  /** `90`, `1.5`, `1,5`: of a unit that it doesn't say */
  | "number";

/** What a duration's text says, before anybody knows the column's rule. */
export interface DurationText {
  readonly shape: DurationShape;
  readonly sign: 1 | -1;
  /** By span; a number alone is null. For a two-part clock, the first part is `hours`. */
  readonly parts: Readonly<Partial<Record<SpanName, string>>> | null;
  /** A number alone, as written, without its sign. */
  readonly number: string;
}

const unreadable: DurationText = { shape: "unreadable", sign: 1, parts: null, number: "" };

const iso =
  /^P(?!$)(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?!$)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;
/** `26:15`, `26:15:30`, `26:15:30.5`. */
const clock = /^(\d+):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?$/;
/** The days before a clock: Python's `1 day, `, ServiceNow's `1 `, .NET's `1.`. */
const daysBefore = /^(\d+)(?: ?(?:([\p{L}]+),?) |[. ])(?=\d{1,2}:\d{2}:\d{2})/u;
/** ServiceNow stores a duration as that long after 1970 began (docs.automize-software.com, "get to know the GlideDuration field"). */
const sinceEpoch = /^(19[78]\d)-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/;
const number = /^(?:\d+(?:[.,]\d+)*|[.,]\d+)$/;
/** `1 200`, `12 345,5`: with spaces between thousands. */
const spacedNumber = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const numberWithWord = /(\d+(?:[.,]\d+)*) ?([\p{L}]+\.?)/uy;
const between = /(?:,? (?:and|und|et|y|e|en|i) |,? ?)/uy;

/** Takes a text apart that says how long something took; of a fixed length only, so no months or years. */
export function splitDuration(text: string): DurationText {
  const plain = text.replaceAll(/[\u00a0\u202f\u2009]/g, " ").replaceAll("\u2212", "-");
  const isNegative = plain.startsWith("-");
  const sign = isNegative ? -1 : 1;
  const unsigned = (isNegative || plain.startsWith("+") ? plain.slice(1) : plain).trim();
  const body = spacedNumber.test(unsigned) ? unsigned.replaceAll(" ", "") : unsigned;
  if (number.test(body)) return { shape: "number", sign, parts: null, number: body };
  return (
    splitClock(body, sign) ??
    splitIso(body, sign) ??
    splitSinceEpoch(body, sign) ??
    splitWords(body, sign) ??
    unreadable
  );
}

function splitClock(text: string, sign: 1 | -1): DurationText | null {
  const before = daysBefore.exec(text);
  const [, days, word] = before ?? [];
  if (word !== undefined && spanOfWord(word) !== "days") return null;
  const match = clock.exec(before === null ? text : text.slice(before[0].length));
  if (match === null) return null;
  const [, first, second, third, fraction] = match;
  if (Number(second) > 59 || Number(third ?? 0) > 59) return null;
  const shape = third === undefined ? "two-part clock" : "clock";
  const seconds = third === undefined ? "0" : `${third}.${fraction ?? "0"}`;
  const parts =
    sign < 0 && word !== undefined
      ? { seconds: String(Number(days) * 86_400 - secondsOf(first, second, seconds)) }
      : { days: days ?? "0", hours: first, minutes: second, seconds };
  return { shape, sign, parts, number: "" };
}

/** Python's `-1 day, 23:00:00` is an hour before: only its days are negative. */
function secondsOf(hours: string, minutes: string, seconds: string): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function splitIso(text: string, sign: 1 | -1): DurationText | null {
  const match = iso.exec(text);
  if (match === null) return null;
  const spans = match
    .slice(1, 6)
    .map((part: string | undefined) => (part ?? "0").replace(",", "."));
  const [weeks, days, hours, minutes, seconds] = spans;
  return { shape: "iso", sign, parts: { weeks, days, hours, minutes, seconds }, number: "" };
}

function splitSinceEpoch(text: string, sign: 1 | -1): DurationText | null {
  if (!sinceEpoch.test(text)) return null;
  const seconds = Date.parse(`${text.replace(" ", "T")}Z`) / 1000;
  if (Number.isNaN(seconds)) return null;
  return { shape: "clock", sign, parts: { seconds: String(seconds) }, number: "" };
}

function splitWords(text: string, sign: 1 | -1): DurationText | null {
  const parts: Partial<Record<SpanName, string>> = {};
  let at = 0;
  while (at < text.length) {
    numberWithWord.lastIndex = at;
    const match = numberWithWord.exec(text);
    const span = match === null ? undefined : spanOfWord(match[2]);
    if (match === null || span === undefined || span in parts) return null;
    parts[span] = match[1];
    between.lastIndex = numberWithWord.lastIndex;
    at = between.exec(text) === null ? numberWithWord.lastIndex : between.lastIndex;
  }
  if (at === 0) return null;
  const hasDays = Number(parts.days ?? 0) !== 0 || Number(parts.weeks ?? 0) !== 0;
  return { shape: hasDays ? "words with days" : "words", sign, parts, number: "" };
}

/**
 * Reads a duration by its column's rule.
 *
 * @param text A cell, trimmed: `-12:34`, `1 horas 20 minutos`, `2d 3h`, `1 day, 2:03:04`, `P1DT2H`, `1,5`.
 * @param rule What is known of the column; `judgeDurations` finds it.
 * @returns Whole milliseconds, rounded half up; negative for a promise that was broken; null where
 *   the text is no duration, or the rule doesn't say what it takes to know.
 * @example
 * import { readDuration, unknownRule } from "tierlab";
 * readDuration("1 horas 20 minutos", unknownRule) // => 4_800_000
 * readDuration("90", unknownRule) // => null
 * readDuration("90", { ...unknownRule, unit: "minutes" }) // => 5_400_000
 */
export function readDuration(text: string, rule: DurationRule): number | null {
  return durationOf(splitDuration(text), rule);
}

/** The length of a duration that was taken apart; see `readDuration`. */
export function durationOf(duration: DurationText, rule: DurationRule): number | null {
  const size = sizeOf(duration, rule);
  if (size === null || !Number.isFinite(size)) return null;
  const rounded = Math.round(size * duration.sign);
  return rounded === 0 ? 0 : rounded;
}

function sizeOf({ shape, parts, number }: DurationText, rule: DurationRule): number | null {
  if (shape === "unreadable") return null;
  if (parts === null) return sizeOfNumber(number, rule);
  if (shape === "words" || shape === "words with days") return sum(parts, rule);
  if (shape === "two-part clock" && rule.clock === null) return null;
  const size = sum(parts, { ...calendarDays, decimal: "." });
  return size !== null && shape === "two-part clock" && rule.clock === "m:ss" ? size / 60 : size;
}

function sum(
  parts: Partial<Record<SpanName, string>>,
  rule: Pick<DurationRule, "hoursPerDay" | "daysPerWeek" | "decimal">,
): number | null {
  let total = 0;
  for (const [span, text] of Object.entries(parts) as [SpanName, string][]) {
    const count = numberOf(text, rule.decimal);
    const length = count === 0 ? 0 : lengthOf(span, rule);
    if (count === null || length === null) return null;
    total += count * length;
  }
  return total;
}

function lengthOf(
  span: SpanName,
  { hoursPerDay, daysPerWeek }: Pick<DurationRule, "hoursPerDay" | "daysPerWeek">,
): number | null {
  if (span !== "days" && span !== "weeks") return durationUnits[span];
  if (hoursPerDay === null) return null;
  if (span === "days") return hoursPerDay * durationUnits.hours;
  return daysPerWeek === null ? null : daysPerWeek * hoursPerDay * durationUnits.hours;
}

function sizeOfNumber(text: string, rule: DurationRule): number | null {
  const value = numberOf(text, rule.decimal);
  const length = rule.unit === null ? null : lengthOf(rule.unit, rule);
  return value === null || length === null ? null : value * length;
}
