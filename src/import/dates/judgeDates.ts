import { type DateKind, unreadableKind } from "./dateColumn.ts";
import { type DateFormat, dateFormats, formatBits } from "./dateFormat.ts";
import type { StatedDates } from "./statedDates.ts";

/** How many of a column's values a format can read, and the first of those. */
export interface FormatShare {
  readonly format: DateFormat;
  readonly values: number;
  /** Of the values that can be read at all, 0 to 1. */
  readonly share: number;
  readonly line: number;
  readonly text: string;
}

/** What a person must say of a column, and what they can answer. */
export interface DateQuestion {
  readonly code: "ambiguous-dates" | "two-date-formats";
  /** Values that hang on the answer. */
  readonly values: number;
  /** Each all the formats that the column is then read by. */
  readonly choices: readonly (readonly DateFormat[])[];
}

/** What a column's values say of its format. */
export type DateVerdict =
  | { readonly kind: "no dates" }
  /** The format of each kind, by its number; null for values that contradict the others, and aren't used. */
  | { readonly kind: "formats"; readonly ofKind: readonly (DateFormat | null)[] }
  | { readonly kind: "question"; readonly question: DateQuestion };

/** What is counted of a column. */
export interface DateEvidence {
  /** The first two are missing and unreadable ones. */
  readonly kinds: readonly DateKind[];
  /** How many different numbers stand first and last in dates with a year of two digits. */
  readonly shortNumbers: { readonly first: number; readonly last: number };
}

/** Values that contradict the others are single mistakes up to this share of them; above, there are two formats. */
const mostContradictions = 0.1;
/** Values that can only be of the format, for each that contradicts it. */
const fewestProofs = 4;
/** A year is one of at most this many different ones where the other number, a day, is one of at least three times as many. */
const mostYears = 5;

/** The formats that dates with the year last, or of two digits, can have. */
const numberFormats = ["day-first", "month-first", "iso"] as const;
const serialFormats = ["serial-1900", "serial-1904"] as const;

/** How many of the values each of these formats can read, the best first. */
export function formatShares(
  kinds: readonly DateKind[],
  ...formats: readonly DateFormat[]
): FormatShare[] {
  const readable = kinds.filter(({ fits, count }) => fits !== 0 && count > 0);
  return formats
    .map((format) => ({ format, own: readable.filter((kind) => fits(kind, format)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ format, own }) => {
      const { line, text } = own.reduce((first, kind) => (kind.line < first.line ? kind : first));
      return { format, values: total(own), share: total(own) / total(readable), line, text };
    })
    .sort((a, b) => b.values - a.values);
}

/**
 * The formats of a column, from all its values.
 *
 * Formats that can't be mistaken for another (year first, month names, epochs) are each taken as they come. Which of
 * day and month is first is decided for the whole column; where the values contradict each other, by how
 * they are written (with dots or slashes, with AM or without): an export put together from two
 * systems has a format of each. What that leaves open is a question, unless few values hang
 * on it: those aren't used then.
 *
 * @param stated What somebody states goes before all evidence.
 */
export function judgeDates(evidence: DateEvidence, stated?: StatedDates): DateVerdict {
  const { kinds } = evidence;
  const readable = kinds.filter(({ fits }) => fits !== 0);
  const values = total(readable);
  if (values === 0) return { kind: "no dates" };
  if (stated?.isForColumn === true)
    return { kind: "formats", ofKind: formatsAsStated(kinds, stated.formats) };
  if (kinds[unreadableKind].count > values) return { kind: "no dates" };
  const chosen = new Map<DateKind, DateFormat | null>();
  const open = [
    ...chooseOrder(readable.filter(isOfNumbers), chosen, evidence, stated),
    ...chooseSerial(
      readable.filter((kind) => fits(kind, "serial-1900")),
      chosen,
      stated,
    ),
  ];
  const question = questionOf(open, { kinds: readable, chosen });
  if (question !== null) return { kind: "question", question };
  return {
    kind: "formats",
    ofKind: kinds.map((kind) => {
      const found = chosen.get(kind);
      return found === undefined ? only(kind, dateFormats) : found;
    }),
  };
}

/** By the formats of a list alone. Where several can read a value, those written like it decide; else the first in the list. */
function formatsAsStated(
  kinds: readonly DateKind[],
  formats: readonly DateFormat[],
): (DateFormat | null)[] {
  const groups = groupsOf(kinds).map((group) => ({ group, common: commonFormat(group, formats) }));
  return kinds.map((kind) => {
    const { common } = groups.find(({ group }) => group.includes(kind))!;
    if (isOfNumbers(kind) && common !== null && common !== "tie")
      return fits(kind, common) ? common : null;
    return formats.find((format) => fits(kind, format)) ?? null;
  });
}

/** Kinds that can't be told, and what they could be. */
interface OpenKinds {
  readonly code: DateQuestion["code"];
  readonly kinds: readonly DateKind[];
  readonly formats: readonly DateFormat[];
}

function isOfNumbers({ family }: DateKind): boolean {
  return family === "year last" || family === "short year";
}

/** Decides which of a date's numbers is the day, for all kinds or for each way of writing; returns what can't be decided. */
function chooseOrder(
  kinds: readonly DateKind[],
  chosen: Map<DateKind, DateFormat | null>,
  { shortNumbers }: DateEvidence,
  stated: StatedDates | undefined,
): OpenKinds[] {
  if (total(kinds) === 0) return [];
  const formats = possibleOrders(kinds, shortNumbers);
  const whole = settled(kinds, stated) ?? commonFormat(kinds, formats);
  if (whole !== null && whole !== "tie") {
    for (const kind of kinds) chosen.set(kind, fits(kind, whole) ? whole : null);
    return [];
  }
  if (whole === "tie") return [{ code: "ambiguous-dates", kinds, formats: tied(kinds, formats) }];
  const open: OpenKinds[] = [];
  for (const group of groupsOf(kinds)) {
    const own = commonFormat(group, formats);
    if (own === null)
      return [
        { code: "two-date-formats", kinds, formats: formats.filter((one) => best(kinds, one)) },
      ];
    if (own === "tie")
      open.push({ code: "ambiguous-dates", kinds: group, formats: tied(group, formats) });
    else for (const kind of group) chosen.set(kind, fits(kind, own) ? own : null);
  }
  return open;
}

/** Year first is a possibility of two-digit years only; and hardly one, where the last number changes less than the first. */
function possibleOrders(
  kinds: readonly DateKind[],
  { first, last }: DateEvidence["shortNumbers"],
): readonly DateFormat[] {
  if (!kinds.some((kind) => fits(kind, "iso"))) return ["day-first", "month-first"];
  if (last <= mostYears && first >= 3 * last) return ["day-first", "month-first"];
  if (first <= mostYears && last >= 3 * first) return ["iso"];
  return numberFormats;
}

/** Spreadsheets count days from 1900 or from 1904, and the numbers don't tell which. */
function chooseSerial(
  kinds: readonly DateKind[],
  chosen: Map<DateKind, DateFormat | null>,
  stated: StatedDates | undefined,
): OpenKinds[] {
  if (total(kinds) === 0) return [];
  const format = settled(kinds, stated);
  if (format === null) return [{ code: "ambiguous-dates", kinds, formats: serialFormats }];
  for (const kind of kinds) chosen.set(kind, format);
  return [];
}

/** The one stated format that can read any of these values; null where none can, or several. */
function settled(kinds: readonly DateKind[], stated: StatedDates | undefined): DateFormat | null {
  const able = (stated?.formats ?? []).filter((format) =>
    kinds.some((kind) => kind.count > 0 && fits(kind, format)),
  );
  return able.length === 1 ? able[0] : null;
}

/** Few values that can't be told aren't used; many are asked about. */
function questionOf(
  open: readonly OpenKinds[],
  {
    kinds,
    chosen,
  }: { readonly kinds: readonly DateKind[]; readonly chosen: Map<DateKind, DateFormat | null> },
): DateQuestion | null {
  const asked = open.filter((one) => total(one.kinds) > mostContradictions * total(kinds));
  for (const { kinds: few } of open) for (const kind of few) chosen.set(kind, null);
  if (asked.length === 0) return null;
  const certain = new Set(
    kinds.map((kind) => (chosen.has(kind) ? chosen.get(kind)! : only(kind, dateFormats))),
  );
  const others = dateFormats.filter((format) => certain.has(format));
  const choices = asked.flatMap(({ formats }) => formats).map((format) => [format, ...others]);
  const values = asked.reduce((sum, one) => sum + total(one.kinds), 0);
  return { code: asked[0].code, values, choices: unique(choices) };
}

function unique(choices: readonly (readonly DateFormat[])[]): DateFormat[][] {
  return [...new Map(choices.map((one) => [String(one), [...new Set(one)]])).values()];
}

/** The format of nearly all these values; `tie` where two explain the same ones, null where they contradict each other. */
function commonFormat(
  kinds: readonly DateKind[],
  formats: readonly DateFormat[],
): DateFormat | "tie" | null {
  const counts = formats.map((format) => total(kinds.filter((kind) => fits(kind, format))));
  const most = Math.max(...counts);
  const format = formats[counts.indexOf(most)];
  if (tied(kinds, formats).length > 1) return "tie";
  const alone = total(kinds.filter((kind) => only(kind, formats) === format));
  const contradictions = total(kinds) - most;
  const isFew =
    contradictions <= most * mostContradictions && alone >= contradictions * fewestProofs;
  return isFew || (contradictions === 1 && alone >= 3) ? format : null;
}

/** The formats that explain everything, if there are several: nothing speaks for one of them. */
function tied(kinds: readonly DateKind[], formats: readonly DateFormat[]): DateFormat[] {
  const counts = formats.map((format) => total(kinds.filter((kind) => fits(kind, format))));
  const most = Math.max(...counts);
  const all = formats.filter((_, i) => counts[i] === most);
  const isShared = kinds.every(
    (kind) => kind.count === 0 || all.every((one) => fits(kind, one) === fits(kind, all[0])),
  );
  return isShared ? all : [];
}

function best(kinds: readonly DateKind[], format: DateFormat): boolean {
  return kinds.some((kind) => kind.count > 0 && only(kind, dateFormats) === format);
}

/** Kinds that are written alike, apart from which numbers are over 12. */
function groupsOf(kinds: readonly DateKind[]): DateKind[][] {
  const groups = new Map<string, DateKind[]>();
  for (const kind of kinds) {
    const key = `${kind.family} ${kind.separator} ${kind.hasHalf}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [kind]);
    else group.push(kind);
  }
  return [...groups.values()];
}

/** The one of these formats that can read a kind; null where none or several can. */
function only(kind: DateKind, formats: readonly DateFormat[]): DateFormat | null {
  const fitting = formats.filter((format) => fits(kind, format));
  return fitting.length === 1 ? fitting[0] : null;
}

function fits(kind: DateKind, format: DateFormat): boolean {
  return (kind.fits & formatBits[format]) !== 0;
}

function total(kinds: readonly DateKind[]): number {
  return kinds.reduce((sum, { count }) => sum + count, 0);
}
