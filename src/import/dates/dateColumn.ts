import { dayTime } from "../../model/localDay.ts";
import { CellBytes } from "../codes/cellBytes.ts";
import type { ClockStyle } from "./clockStyle.ts";
import { dateFormats, formatBits } from "./dateFormat.ts";
import { type DateFamily, type DateText, noDate, readDateText } from "./dateText.ts";
import { detached } from "../codes/dictionary.ts";
import { readIsoText } from "./isoText.ts";
import { joinTime } from "./joinTime.ts";
import type { StatedDates } from "./statedDates.ts";
import type { TimeColumn } from "./timeColumn.ts";
import type { ZoneMark } from "./zoneText.ts";

/** Values of a column that say the same of its format: written alike, and read by the same formats. */
export interface DateKind {
  readonly family: DateFamily;
  /** The formats that can read them, as bits of `formatBits`. */
  readonly fits: number;
  /** The mark between their numbers, as a character code, or `sharedMonth`; 0 for none. */
  readonly separator: number;
  readonly hasHalf: boolean;
  readonly clock: ClockStyle;
  readonly isDateOnly: boolean;
  readonly zone: ZoneMark;
  count: number;
  /** Line and text of the first. */
  line: number;
  text: string;
  /** The first time of day among them, ms, and another one; NaN for none. */
  time: number;
  otherTime: number;
  /** Whether there are more than those two. */
  hasMoreTimes: boolean;
  /** How many of them are at midnight, on the clock that they show. */
  midnights: number;
  /** The greatest day of the month among them, where the year is first; 0 for none. */
  lastDay: number;
}

/** What a date column holds where a value is missing, and where it is no date: the first two of its kinds. */
export const missingKind = 0;
export const unreadableKind = 1;
/** A kind's number is a byte. A column has a handful of them; a text of a kind beyond is taken for unreadable. */
const mostKinds = 255;

/** Rows of a kind whose cells are kept in case that it isn't the column's format after all. */
const keptOfKind = 300;

/** A value that was read: the number of its kind, and what `localTime` takes. */
export interface DateReading {
  readonly kind: number;
  readonly value: number;
}

/** The reading of a value that is missing. */
export const missingDate: DateReading = { kind: missingKind, value: Number.NaN };

/**
 * The dates of one column of one file: reads each value without knowing the format yet, and counts
 * the kinds of them.
 */
export class DateColumn {
  readonly kinds: DateKind[] = [emptyKind(), emptyKind()];
  /** The formats that are stated for this column; no value is read by any other. 0: all are. */
  readonly #stated: number;
  /** The formats that are stated for all columns; a value of another may be a mistake. */
  readonly #settled: number;
  readonly #text: DateText = noDate();
  readonly #latest = { kind: unreadableKind, value: Number.NaN };
  #latestText = "";
  /** Whether the date that was read last holds a time of day that isn't the one beside it. */
  hasOwnTime = false;
  /** How many values each format explains. */
  readonly #explained = dateFormats.map(() => 0);
  #readable = 0;
  /** Which numbers stand first and last in dates with a year of two digits, a bit each. */
  #shortFirst = 0;
  #shortLast = 0;

  constructor(stated?: StatedDates) {
    const bits = stated?.formats.reduce((sum, format) => sum | formatBits[format], 0) ?? 0;
    this.#stated = stated?.isForColumn === true ? bits : 0;
    this.#settled = stated?.isForColumn === true ? 0 : bits;
  }

  /** How many values are no dates. */
  get unreadable(): number {
    return this.kinds[unreadableKind].count;
  }

  /**
   * Reads a value. Its kind holds until the next is read. A row's dates repeat from one row of a ticket to the next, hence the memory of one.
   *
   * @param cells Its record, where the text is that of a cell of it, as it stands there.
   */
  read(text: string, cells?: CellBytes, column = 0): DateReading {
    if (isSameText(text, this.#latestText)) return this.#latest;
    this.#readText(text, cells ?? alone.writeText(text), column);
    return this.#told(true);
  }

  /** Reads a value whose time of day stands in a column of its own, as that has read it last. */
  readBeside(text: string, times: TimeColumn): DateReading {
    this.#readText(text, alone.writeText(text), 0);
    this.hasOwnTime = times.latest !== null && !joinTime(this.#text, times.latest);
    // the midnight that a database puts there isn't a time that anybody has told
    if (times.latest === null && this.#text.time === 0) this.#text.isDateOnly = true;
    return this.#told(!times.isUnreadable);
  }

  #readText(text: string, cells: CellBytes, column: number): void {
    this.#latestText = text;
    if (!readIsoText(cells, column, this.#text)) readDateText(text, this.#text);
  }

  #told(isReadable: boolean): DateReading {
    const isStated = this.#stated === 0 || (this.#text.fits & this.#stated) !== 0;
    const isRead = isReadable && this.#text.family !== "unreadable" && isStated;
    this.#latest.kind = isRead ? this.#kindOf(this.#text) : unreadableKind;
    this.#latest.value = this.#latest.kind === unreadableKind ? Number.NaN : this.#text.value;
    return this.#latest;
  }

  /** Counts the value that was read last. */
  count(line: number): void {
    const kind = this.kinds[this.#latest.kind];
    kind.count += 1;
    if (kind.count === 1) {
      kind.line = line;
      kind.text = detached(this.#latestText);
      kind.time = this.#text.time;
    } else if (!kind.hasMoreTimes) noteTime(kind, this.#text.time);
    if (this.#text.time === 0) kind.midnights += 1;
    if (this.#text.day > kind.lastDay) kind.lastDay = this.#text.day;
    if (this.#latest.kind === unreadableKind) return;
    this.#readable += 1;
    for (let bits = kind.fits, i = 0; bits !== 0; bits >>= 1, i++)
      if ((bits & 1) !== 0) this.#explained[i] += 1;
    if (kind.family === "short year") this.#countShort(this.#text.value);
  }

  /**
   * Whether the value that was read last may turn out not to be of the column's format, so that its row
   * had better be kept: the first rows of a kind, and those of a kind that few values are of.
   */
  get isDoubtful(): boolean {
    const { fits, count } = this.kinds[this.#latest.kind];
    if ((fits & askedFormats) === 0) return false;
    if (count <= keptOfKind || (this.#settled !== 0 && (fits & this.#settled) === 0)) return true;
    const best = Math.max(...this.#explained.filter((_, i) => (fits & (1 << i)) !== 0));
    return best * mostDoubtful < this.#readable;
  }

  /** How many different numbers stand first and last in dates with a year of two digits, of those that can be days. */
  get shortNumbers(): { readonly first: number; readonly last: number } {
    return { first: bitCount(this.#shortFirst), last: bitCount(this.#shortLast) };
  }

  #countShort(value: number): void {
    const date = Math.floor(value / dayTime);
    const [first, last] = [Math.floor(date / 1_000_000), date % 10_000];
    if (first < 32) this.#shortFirst |= 1 << first;
    if (last < 32) this.#shortLast |= 1 << last;
  }

  /** The number of the kind of a text; the latest ones first, since a column settles on one or two. */
  #kindOf(text: DateText): number {
    const latest = this.kinds[this.#latest.kind];
    if (isOfKind(text, latest)) return this.#latest.kind;
    const known = this.kinds.findIndex((kind, i) => i > unreadableKind && isOfKind(text, kind));
    if (known >= 0) return known;
    if (this.kinds.length >= mostKinds) return unreadableKind;
    const { family, fits, separator, hasHalf, clock, isDateOnly, zone } = text;
    return (
      this.kinds.push({
        ...emptyKind(),
        family,
        fits,
        separator,
        hasHalf,
        clock,
        isDateOnly,
        zone,
      }) - 1
    );
  }
}

/** For texts that aren't a cell's own. */
const alone = new CellBytes();

/** Dates mostly differ near their ends, where comparing begins; as a whole they are compared by a call out of compiled code. */
function isSameText(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let at = a.length - 1; at >= 0; at--)
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return false;
  return true;
}

/** A kind that few values are of: less than this part of them. */
const mostDoubtful = 5;

/** The formats that can be mistaken for one another: who reads a value by one of them may be wrong. */
const askedFormats =
  formatBits["day-first"] |
  formatBits["month-first"] |
  formatBits["serial-1900"] |
  formatBits["serial-1904"];

function isOfKind(text: DateText, kind: DateKind): boolean {
  return (
    text.fits === kind.fits &&
    text.family === kind.family &&
    text.separator === kind.separator &&
    text.hasHalf === kind.hasHalf &&
    text.clock === kind.clock &&
    text.isDateOnly === kind.isDateOnly &&
    text.zone === kind.zone
  );
}

function emptyKind(): DateKind {
  return {
    family: "unreadable",
    fits: 0,
    separator: 0,
    hasHalf: false,
    clock: "plain",
    isDateOnly: false,
    zone: null,
    count: 0,
    line: 0,
    text: "",
    time: Number.NaN,
    otherTime: Number.NaN,
    hasMoreTimes: false,
    midnights: 0,
    lastDay: 0,
  };
}

function noteTime(kind: DateKind, time: number): void {
  if (time === kind.time || time === kind.otherTime) return;
  if (Number.isNaN(kind.otherTime)) kind.otherTime = time;
  else kind.hasMoreTimes = true;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
