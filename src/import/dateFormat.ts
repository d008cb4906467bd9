/** How the dates of a column are written: `2016-02-29`, `29/2/2016` or `2/29/2016`, with `-`, `/` or `.`. */
export const dateFormats = ["iso", "day-first", "month-first"] as const;
export type DateFormat = (typeof dateFormats)[number];

/** How many values of a column speak for what. */
export interface DateEvidence {
  /** Year first, with an offset from UTC or without. */
  readonly iso: number;
  /** Year last, and only the first number can be the day. */
  readonly dayFirst: number;
  /** Year last, and only the second number can be the day. */
  readonly monthFirst: number;
  /** Year last, and either can be the day. */
  readonly either: number;
  readonly unreadable: number;
}

/** What a column's values say of its format. */
export type DateVerdict =
  | { readonly kind: "format"; readonly format: DateFormat; readonly explained: number }
  /** No value, or most of them no dates. */
  | { readonly kind: "no dates" }
  /** No day over 12: nobody can tell the day from the month. */
  | { readonly kind: "ambiguous"; readonly values: number }
  | { readonly kind: "two formats"; readonly counts: Readonly<Record<DateFormat, number>> };

/** Values that contradict the column's format are single mistakes up to this share of it; above, there are two formats. */
const mostContradictions = 0.1;

/** The format of a column, from all its values: the one that explains most of them. */
export function judgeDates(evidence: DateEvidence): DateVerdict {
  const { iso, dayFirst, monthFirst, either, unreadable } = evidence;
  const readable = iso + dayFirst + monthFirst + either;
  if (readable === 0 || unreadable > readable) return { kind: "no dates" };
  const counts = { iso, "day-first": dayFirst, "month-first": monthFirst };
  const yearLast = dayFirst >= monthFirst ? "day-first" : "month-first";
  const format = iso > counts[yearLast] + either ? "iso" : yearLast;
  const explained = counts[format] + (format === "iso" ? 0 : either);
  if (format !== "iso" && counts[format] === 0) return { kind: "ambiguous", values: either };
  return isOneFormat(explained, readable - explained, counts[format])
    ? { kind: "format", format, explained }
    : { kind: "two formats", counts };
}

/** A lone stray value is no second format, as long as three speak for the first. */
function isOneFormat(explained: number, contradictions: number, decisive: number): boolean {
  return (
    contradictions <= explained * mostContradictions || (contradictions === 1 && decisive >= 3)
  );
}
