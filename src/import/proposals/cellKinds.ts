import { isUrgencyWord } from "../codes/urgencyOrder.ts";
import { splitDuration } from "../durations/durationText.ts";
import { readDateText } from "../dates/dateText.ts";
import { isWrittenDate } from "../dates/isWrittenDate.ts";
import { noTimeOfDay, readTimeOfDay } from "../dates/timeOfDayText.ts";
import { isYesOrNo } from "../mapping/promiseText.ts";
import { shownCell } from "../rows/shownCell.ts";
import { withoutSpaces } from "../rows/spacedNumber.ts";
import { isRounded } from "../tickets/noteNames.ts";
import { plainWords } from "./plainWords.ts";
import { proposeStatus } from "./proposeStatus.ts";

/** What a column's cells look like, as far as a survey of the first rows shows. */
export interface CellKinds {
  readonly name: string;
  /** Cells that hold something, and their share of all. */
  readonly filled: number;
  readonly filledShare: number;
  /** Different values, those first seen first, with how often each was seen. */
  readonly values: ReadonlyMap<string, number>;
  /** Of the filled cells, those that can be read as this. */
  readonly share: Readonly<Record<CellKind, number>>;
}

const tests = {
  date: isWrittenDate,
  /** Dates without a time of day, or with the midnight that a database puts there. */
  day: (text) => isWrittenDate(text) && readDateText(text).time === 0,
  twoDigits: (text) => /^\d{1,2}$/.test(text),
  timeOfDay: (text) => readTimeOfDay(text, noTimeOfDay()),
  /** Seconds or milliseconds since 1970 began, from 2001 to 2033; ids may look like them. */
  epoch: (text) => /^1\d{9}(?:\d{3})?(?:[.,]\d+)?$/.test(text),
  serial: isSpreadsheetDay,
  wholeNumber: (text) => /^\d{1,9}$/.test(text),
  number: (text) => /^\d+(?:[.,]\d+)?$/.test(withoutSpaces(text)),
  rounded: isRounded,
  duration: (text) => !["unreadable", "number"].includes(splitDuration(text).shape),
  id: (text) =>
    /^(?=.*\d)(?:[\p{L}\d]+ (?=\d))?[\p{L}\d]+(?:[-_/#.][\p{L}\d]+)*$/u.test(withoutSpaces(text)) &&
    text.length <= 40,
  status: (text) => (proposeStatus(text)?.confidence ?? 0) >= 0.7,
  level: (text) => isLevel(text),
  truth: isYesOrNo,
  person: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) || isPersonName(text),
  long: (text) => text.length > 80 || text.includes("\n"),
} as const satisfies Record<string, (text: string) => boolean>;
export type CellKind = keyof typeof tests;

/** Whether a number can be a spreadsheet's count of days, from 1990 to 2058; ids of five digits can be, too. */
function isSpreadsheetDay(text: string): boolean {
  const days = /^(\d{5})(?:[.,]\d+)?$/.exec(text)?.[1];
  return days !== undefined && Number(days) >= 32_874 && Number(days) < 58_000;
}

/** Priorities, urgencies and impacts as they are called. */
const levelWords =
  /^(?:p|s|sev|prio)?[ -]?[0-5]\b|^(?:critical|urgent|highest|high|major|medium|moderate|normal|standard|low|lowest|minor|planning|blocker|trivial|kritisch|dringend|hoch|mittel|niedrig|gering|critique|haute|moyenne|basse|faible|elevee|normale|critic[oa]|alt[oa]|medi[oa]|baj[oa]|baix[oa]|bass[oa]|urgente|muito|tres|hoog|gemiddeld|laag|midden)\b/;

function isLevel(text: string): boolean {
  return levelWords.test(plainWords(text).join(" ")) || isUrgencyWord(text);
}

/** `Ann Lee`, `Lee, Ann`: two or three capitalised words. */
function isPersonName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]+,? \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]+)?$/u.test(text);
}

/** Whether a column holds nothing but times of day; of two digits alone they are numbers of whatever else. */
export function areTimesOfDay({ share, filled }: CellKinds): boolean {
  return filled > 0 && share.timeOfDay >= 0.95 && share.twoDigits < 0.5;
}

/** What the cells of each column look like. */
export function surveyCells(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  missing: ReadonlySet<string>,
): CellKinds[] {
  return header.map((name, column) => {
    const values = new Map<string, number>();
    let filled = 0;
    for (const cells of rows) {
      const text = shownCell(cells[column] ?? "").trim();
      if (missing.has(text)) continue;
      filled += 1;
      values.set(text, (values.get(text) ?? 0) + 1);
    }
    return {
      name,
      filled,
      filledShare: rows.length === 0 ? 0 : filled / rows.length,
      values,
      share: sharesOf(values, filled),
    };
  });
}

/** The most different values that are looked at: enough to tell what they are. */
const mostValues = 100;
/** More different values than any system has statuses. */
const mostStatuses = 200;

function sharesOf(values: ReadonlyMap<string, number>, filled: number): CellKinds["share"] {
  const some = [...values].slice(0, mostValues);
  const looked = some.reduce((sum, [, count]) => sum + count, 0);
  const shares = Object.entries(tests).map(([kind, test]) => {
    const isLooked = kind !== "status" || values.size <= mostStatuses;
    const hits = some.reduce(
      (sum, [text, count]) => (isLooked && test(text) ? sum + count : sum),
      0,
    );
    return [kind, filled === 0 ? 0 : hits / looked];
  });
  return Object.fromEntries(shares) as CellKinds["share"];
}
