import { didYouMean } from "../../model/didYouMean.ts";
import { countText } from "../../model/countText.ts";
import { timezoneSchema } from "../../model/calendarSchema.ts";
import type { DateKind } from "./dateColumn.ts";
import { formatBits } from "./dateFormat.ts";
import { type DateRole, dateRoles } from "../mapping/mapping.ts";
import { FatalProblem, type ProblemList } from "../problem.ts";
import type { ImportQuestion } from "../question.ts";
import type { ImportedFile } from "../rows/rowTable.ts";
import { sharedAbbreviations } from "./zoneAbbreviations.ts";
import { zoneOfColumn } from "./zoneOfColumn.ts";
import type { ZoneMark } from "./zoneText.ts";

/** What somebody states about zones. */
export interface ZoneStatements {
  /** Of the log, and of dates that don't say theirs. */
  readonly timezone: string | undefined;
  /** Of a column's dates, by its name; or what an abbreviation in the dates means. */
  readonly zones: ReadonlyMap<string, string>;
}

/** The zone of the log, and of each date. */
export interface DateZones {
  readonly timezone: string;
  /** Where a date of this column is from that has this mark: an IANA name, or minutes east of UTC. */
  of(file: ImportedFile, role: DateRole, mark: ZoneMark): string | number;
}

/**
 * Chooses the zone of every date: what it says itself, else what is stated for its column, else what the
 * column's name says, else the log's zone. The log's is the one stated; else, where every date says
 * the same zone or offset, that one, said in a note. What takes a person to know is added to the questions.
 */
export function chooseZone(
  files: readonly ImportedFile[],
  statements: ZoneStatements,
  findings: { readonly problems: ProblemList; readonly questions: ImportQuestion[] },
): DateZones {
  for (const zone of [statements.timezone, ...statements.zones.values()])
    if (zone !== undefined) check(zone);
  refuseUnknownNames(files, statements);
  const marked = files.flatMap((file) =>
    dateRoles.flatMap((role) => marksOf(file, role, statements)),
  );
  askAbbreviations(marked, findings.questions);
  const timezone =
    statements.timezone ?? commonZone(marked, findings.problems, findings.questions) ?? "UTC";
  return {
    timezone,
    of(file, role, mark) {
      return meaningOf(mark ?? zoneForColumn(file, role, statements), statements) ?? timezone;
    },
  };
}

function check(zone: string): void {
  if (timezoneSchema.safeParse(zone).success) return;
  throw new FatalProblem({
    code: "unknown-timezone",
    value: zone,
    message: `the time zone must be an IANA name such as Europe/Berlin, got "${zone}"`,
  });
}

/** A zone stated for a name that nothing has would change nothing, and nobody would know. */
function refuseUnknownNames(files: readonly ImportedFile[], { zones }: ZoneStatements): void {
  const columns = files.flatMap(({ plan }) => plan.columns.map(({ name }) => name.trim()));
  const known = new Set([...columns, ...Object.keys(sharedAbbreviations)]);
  for (const name of zones.keys())
    if (!known.has(name))
      throw new FatalProblem({
        code: "missing-column",
        column: name,
        message: `a zone is stated for "${name}", which is no column of ${files.map((file) => file.name).join(", ")}, and no abbreviation that several zones share${didYouMean(name, [...known])}`,
      });
}

/** A column's dates that say the same of their zone. */
interface MarkedDates {
  readonly file: ImportedFile;
  readonly column: string;
  readonly mark: ZoneMark;
  readonly count: number;
}

const epochs = formatBits["epoch-seconds"] | formatBits["epoch-milliseconds"];

function marksOf(file: ImportedFile, role: DateRole, statements: ZoneStatements): MarkedDates[] {
  const at = file.plan.at[role];
  if (at < 0) return [];
  const column = file.plan.columns[at].name;
  const used = file.dates[role].kinds.filter(({ fits, count }) => fits !== 0 && count > 0);
  const markOf = ({ fits, zone }: DateKind): ZoneMark =>
    (fits & epochs) === 0
      ? meaningOf(zone ?? zoneForColumn(file, role, statements), statements)
      : 0;
  const marks = new Set(used.map(markOf));
  return [...marks].map((mark) => {
    const own = used.filter((kind) => markOf(kind) === mark);
    return { file, column, mark, count: own.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** What a mark means, where somebody says it of an abbreviation. */
function meaningOf(mark: ZoneMark, { zones }: ZoneStatements): ZoneMark {
  return typeof mark === "string" ? (zones.get(mark) ?? mark) : mark;
}

function zoneForColumn(file: ImportedFile, role: DateRole, { zones }: ZoneStatements): ZoneMark {
  const { columns, at, timesAt } = file.plan;
  if (at[role] < 0) return null;
  const places = [at[role], timesAt.get(role)].filter((place) => place !== undefined);
  const names = places.map((place) => columns[place].name);
  const stated = names.map((name) => zones.get(name.trim())).find((zone) => zone !== undefined);
  return stated ?? names.map(zoneOfColumn).find((zone) => zone !== null) ?? null;
}

/** Abbreviations that several zones share, each asked about once. */
function askAbbreviations(marked: readonly MarkedDates[], questions: ImportQuestion[]): void {
  const asked = new Set<ZoneMark>();
  for (const { file, column, mark, count } of marked) {
    if (typeof mark !== "string" || asked.has(mark)) continue;
    const meanings = Object.hasOwn(sharedAbbreviations, mark) ? sharedAbbreviations[mark] : [];
    asked.add(mark);
    if (meanings.length === 0) continue;
    const choices = meanings.map((zone) => ({
      answer: zone,
      words: `${mark} is the time of ${zone}`,
      share: null,
      evidence: null,
    }));
    questions.push({
      code: "ambiguous-timezone",
      file: file.name,
      column,
      reason: `nobody can tell which zone ${mark} is in ${column} (${countText(count)} dates): several are called so`,
      choices,
      option: "--zone",
      name: mark,
    });
  }
}

/** The zone of all dates, if they say one and the same; else undefined, and a question. */
function commonZone(
  marked: readonly MarkedDates[],
  problems: ProblemList,
  questions: ImportQuestion[],
): string | undefined {
  const silent = marked.find(({ mark }) => mark === null);
  const marks = [...new Set(marked.map(({ mark }) => mark))].filter((mark) => mark !== null);
  const zone = marks.length === 1 ? zoneOfMark(marks[0]) : undefined;
  if (marked.length === 0) return undefined;
  if (silent !== undefined || zone === undefined) {
    questions.push(zoneQuestion(marked[0].file, silent?.column ?? null, marks));
    return undefined;
  }
  problems.add(
    typeof marks[0] === "number"
      ? {
          code: "timezone-from-offset",
          severity: "note",
          message: `no zone was stated; all dates have the same offset from UTC, so hours and days are those of ${zone}`,
        }
      : {
          code: "timezone-from-dates",
          severity: "note",
          message: `no zone was stated; all dates are of ${zone} by their own account, so hours and days are, too`,
        },
  );
  return zone;
}

/** POSIX counts hours west of Greenwich: Etc/GMT-1 is an hour ahead of UTC. */
function zoneOfMark(mark: string | number): string | undefined {
  if (typeof mark === "string") return Object.hasOwn(sharedAbbreviations, mark) ? undefined : mark;
  if (mark === 0) return "UTC";
  const hours = mark / 60;
  if (!Number.isInteger(hours) || hours > 14 || hours < -12) return undefined;
  return `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
}

function zoneQuestion(
  file: ImportedFile,
  column: string | null,
  marks: readonly (string | number)[],
): ImportQuestion {
  const list = marks.map((mark) => (typeof mark === "number" ? offsetText(mark) : mark)).join(", ");
  const why =
    column === null
      ? `the dates have different zones or offsets from UTC (${list}), so their days and hours can't be told`
      : `the dates of ${column} say nothing about their time zone`;
  return {
    code: "timezone-needed",
    file: file.name,
    column,
    reason: why,
    choices: [],
    option: "--timezone",
    name: null,
  };
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((n) => String(n).padStart(2, "0"));
  return `${minutes < 0 ? "-" : "+"}${hours}:${rest}`;
}
