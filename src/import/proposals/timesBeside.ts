import { isDateRole, timeOfDayUse } from "../mapping/mapping.ts";
import { areTimesOfDay, type CellKinds } from "./cellKinds.ts";
import { plainWords } from "./plainWords.ts";
import { type ColumnProposal, leastConfidence } from "./proposal.ts";

const named = 0.9;
/** Where the values can as well be durations. */
const doubted = 0.6;

/**
 * Columns of times of day whose dates stand in a column of their own (`Open Date` and `Open Time`), with the
 * role of those: they hold nothing but times of day, the other nothing but days, and but for the words
 * for date and time the two have the same name. Where the names only begin alike (`Changed on`, `Change time`), or that
 * of the times says nothing more (`Time`), it takes neighbours, and is doubtful. All others stay as they are.
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
    if (isStated(at) || !areTimesOfDay(cells[at])) return column;
    const near = days.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    for (const likeness of likenesses) {
      const date = near.find((day) => likeness.holds(cells[day.at], cells[at], at - day.at));
      if (date !== undefined) return isStated(date.at) ? column : timesOf(date, column, likeness);
    }
    return column;
  });
}

/** What two columns have in common that are a day and its time, and how sure that makes it; the surest first. */
interface Likeness {
  readonly holds: (day: CellKinds, time: CellKinds, distance: number) => boolean;
  readonly confidence: number;
  readonly words: (day: string) => string;
}

const likenesses: readonly Likeness[] = [
  {
    holds: (day, time, distance) => areAlike(day, time, Math.abs(distance) === 1),
    confidence: named,
    words: (day) => `those of ${day} are days without one, and the names are alike`,
  },
  {
    holds: (day, time, distance) => Math.abs(distance) === 1 && beginAlike(day, time),
    confidence: doubted,
    words: (day) => `those of ${day} beside it are days without one, and the names begin alike`,
  },
  {
    holds: (_, time, distance) => distance === 1 && isOfTimeAlone(time),
    confidence: doubted,
    words: (day) =>
      `those of ${day} to its left are days without one; its name doesn't say whose times they are`,
  },
];

function timesOf(date: ColumnProposal, column: ColumnProposal, likeness: Likeness): ColumnProposal {
  const { role } = date;
  if (role === null || !isDateRole(role)) return column;
  const isDuration = column.role !== null && column.confidence >= leastConfidence;
  const least = Math.min(likeness.confidence, date.confidence);
  const confidence = isDuration ? Math.min(doubted, least) : least;
  const doubt = isDuration ? `; they can be durations, too (${column.use})` : "";
  return {
    ...column,
    role,
    use: timeOfDayUse(role),
    confidence,
    reason: `its values are times of day, ${likeness.words(date.column)}${doubt}`,
    isUsed: confidence >= leastConfidence,
    timeOf: date.column,
  };
}

function isDays({ share, filled }: CellKinds): boolean {
  return filled > 0 && share.day >= 0.95;
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

/** `Changed on` and `Change time`. */
function beginAlike(day: CellKinds, time: CellKinds): boolean {
  const [ofDay, ofTime] = [partsOf(day.name), partsOf(time.name)];
  const begin = ofDay.stem.slice(0, fewestLetters);
  return (
    begin.length === fewestLetters &&
    ofTime.stem.startsWith(begin) &&
    ofTime.saysTime &&
    !ofDay.saysTime
  );
}

/** Names that begin alike have so many letters in common. */
const fewestLetters = 4;

function isOfTimeAlone({ name }: CellKinds): boolean {
  const { stem, saysTime } = partsOf(name);
  return stem === "" && saysTime;
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
