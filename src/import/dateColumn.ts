import { type DateText, localOfYearLast, numbersOfYearLast, readDateText } from "./dateText.ts";
import type { DateEvidence, DateFormat } from "./dateFormat.ts";

/** What a date column holds where a value is missing. */
export const missingDate: DateText = { shape: "missing", value: Number.NaN, offset: Number.NaN };

/**
 * The dates of one column of one file: reads each value without knowing the format yet, and counts
 * what speaks for which.
 */
export class DateColumn {
  readonly #counts = { iso: 0, dayFirst: 0, monthFirst: 0, either: 0, unreadable: 0 };
  /** How many values have which offset from UTC, minutes. */
  readonly offsets = new Map<number, number>();
  /** How many values have a date and time of a wall clock, and nothing said of its zone. */
  local = 0;
  #latestText = "";
  #latest: DateText = readDateText("");

  get evidence(): DateEvidence {
    return this.#counts;
  }

  /** Reads a value. A row's dates repeat from one row of a ticket to the next, hence the memory of one. */
  read(text: string): DateText {
    if (text !== this.#latestText) {
      this.#latestText = text;
      this.#latest = readDateText(text);
    }
    return this.#latest;
  }

  /** Takes over what the values of a like column tell. */
  learn(evidence: DateEvidence): void {
    for (const kind of Object.keys(this.#counts) as (keyof DateEvidence)[])
      this.#counts[kind] += evidence[kind];
  }

  count(date: DateText): void {
    if (date.shape === "missing") return;
    this.#counts[kindOf(date)] += 1;
    if (date.shape === "with offset")
      this.offsets.set(date.offset, (this.offsets.get(date.offset) ?? 0) + 1);
    else if (date.shape !== "unreadable") this.local += 1;
  }
}

function kindOf(date: DateText): keyof DateEvidence {
  if (date.shape === "unreadable" || date.shape === "missing") return "unreadable";
  if (date.shape !== "year last") return "iso";
  const [first, second] = numbersOfYearLast(date.value);
  if (first > 12) return "dayFirst";
  return second > 12 ? "monthFirst" : "either";
}

/** Whether a value contradicts a format that is already as good as certain; such rows are kept at hand. */
export function isContradiction(date: DateText, evidence: DateEvidence): boolean {
  const kind = kindOf(date);
  const { iso, dayFirst, monthFirst, either } = evidence;
  if (kind === "iso") return iso <= dayFirst + monthFirst + either;
  if (kind === "dayFirst") return dayFirst <= monthFirst || dayFirst + either < iso;
  if (kind === "monthFirst") return monthFirst <= dayFirst || monthFirst + either < iso;
  return kind === "either" && either + dayFirst + monthFirst < iso;
}

/** Whether a date is written in the format that a mapping states; always, where it states none. */
export function isWritten({ shape, value }: DateText, stated: DateFormat | undefined): boolean {
  if (stated === undefined || shape === "missing" || shape === "unreadable") return true;
  return shape === "with offset"
    ? stated === "iso"
    : !Number.isNaN(localTime(shape, value, stated));
}

/** The local time of a value without offset, as epoch ms if the wall clock showed UTC; NaN where it isn't of this format. */
export function localTime(shape: DateText["shape"], value: number, format: DateFormat): number {
  if (shape === "year first") return format === "iso" ? value : Number.NaN;
  if (shape === "year last" && format !== "iso")
    return localOfYearLast(value, format === "day-first");
  return Number.NaN;
}
