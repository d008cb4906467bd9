import { isDateRole, timeOfDayUse } from "../mapping/mapping.ts";
import type { CellKinds } from "./cellKinds.ts";
import { plainWords } from "./plainWords.ts";
import { type ColumnProposal, leastConfidence } from "./proposal.ts";

/** Of the values of a column, at least so many must be days, or times of day. */
const leastShare = 0.95;
const named = 0.9;
/** Where the values can as well be durations. */
const doubted = 0.6;

/**
 * Columns of times of day whose dates stand in a column of their own (`Open Date` and `Open Time`), with the
 * role of those: they hold nothing but times of day, the other nothing but days, and but for the words
 * for date and time the two have the same name. All others stay as they are.
 *
 * @param isStated Whether somebody has said of a column, by its position, what it is.
 */
export function withTimesBeside(
  columns: readonly ColumnProposal[],
  cells: readonly CellKinds[],
  isStated: (at: number) => boolean,
): ColumnProposal[] {
  const days = columns.filter(
    ({ at, role }) => isDays(cells[at]) && role !== null && isDateRole(role),
  );
  return columns.map((column) => {
    const { at } = column;
    if (isStated(at) || !isTimes(cells[at])) return column;
    const [date] = days
      .filter((day) => areAlike(cells[day.at], cells[at], Math.abs(day.at - at) === 1))
      .toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    return date === undefined || isStated(date.at) ? column : timesOf(date, column);
  });
}

function timesOf(date: ColumnProposal, column: ColumnProposal): ColumnProposal {
  const { role } = date;
  if (role === null || !isDateRole(role)) return column;
  const isDuration = column.role !== null && column.confidence >= leastConfidence;
  const confidence = Math.min(isDuration ? doubted : named, date.confidence);
  const doubt = isDuration ? `; they can be durations, too (${column.use})` : "";
  return {
    ...column,
    role,
    use: timeOfDayUse(role),
    confidence,
    reason: `its values are times of day, those of ${date.column} are days without one, and the names are alike${doubt}`,
    isUsed: confidence >= leastConfidence,
    timeOf: date.column,
  };
}

function isDays({ share, filled }: CellKinds): boolean {
  return filled > 0 && share.day >= leastShare;
}

function isTimes({ share, filled }: CellKinds): boolean {
  return filled > 0 && share.timeOfDay >= leastShare && share.twoDigits < 0.5;
}

const dateWords = new Set("date datum fecha data day tag dia jour dt".split(" "));
const timeWords = new Set(
  "time zeit uhrzeit uhr heure hora ora orario tijd tijdstip hour".split(" "),
);
/** SAP's `Created on` is a day, and `Created at` a time. */
const dayLinks = new Set("on am le em el il op".split(" "));
const timeLinks = new Set("at um a as las alle om".split(" "));
/** What stands between words, or says how a time is written. */
const fillers = new Set(
  "of the in de du des d der den da do del della di la van het hh mm ss hhmm hhmmss h min dd yy yyyy".split(
    " ",
  ),
);
/** German and Dutch write them in one word. */
const compound = /^(.{2,}?)(datum|uhrzeit|zeit|tijd)$/;

interface NameParts {
  /** What is left without words for date and time. */
  readonly stem: string;
  readonly saysTime: boolean;
  /** Whether a word before a time is in it, such as `at`. */
  readonly hintsTime: boolean;
}

function areAlike(day: CellKinds, time: CellKinds, areNeighbours: boolean): boolean {
  const [ofDay, ofTime] = [partsOf(day.name), partsOf(time.name)];
  if (ofDay.stem !== ofTime.stem || ofDay.saysTime) return false;
  if (ofDay.stem === "" && !areNeighbours) return false;
  return ofTime.saysTime || (ofTime.hintsTime && !ofDay.hintsTime);
}

function partsOf(name: string): NameParts {
  const words = plainWords(name).flatMap((word) => {
    const [, head, tail] = compound.exec(word) ?? [];
    return head === undefined ? [word] : [head, tail];
  });
  const isIn = (known: ReadonlySet<string>) => words.some((word) => known.has(word));
  const without = [dateWords, timeWords, dayLinks, timeLinks, fillers];
  const stem = words.filter((word) => !without.some((known) => known.has(word))).join(" ");
  return { stem, saysTime: isIn(timeWords), hintsTime: isIn(timeLinks) };
}
