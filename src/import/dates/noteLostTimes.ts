import { countText } from "../../model/countText.ts";
import type { DateKind } from "./dateColumn.ts";
import type { DateRole } from "../mapping/mapping.ts";
import type { ProblemList } from "../problem.ts";
import { wholeDays } from "./wholeDays.ts";

const hour = 3_600_000;
const noon = 12 * hour;
/** Fewer dates may be at midnight by chance; with an offset, where any full hour may be a midnight elsewhere, more than these. */
const fewest = 3;
const fewestElsewhere = 20;

interface Place {
  readonly file: string;
  readonly column: string;
  readonly role: DateRole;
  /** The column of its times of day, where that is another. */
  readonly times: string | null;
}

/**
 * Dates that have no time of day, or are all at midnight, or all at noon, are named; so are those
 * with an offset that are all at one hour, or at two an hour apart: a zone's midnight in winter and in
 * summer. Of dates with a time of day, those without one are counted.
 */
export function noteLostTimes(
  kinds: readonly DateKind[],
  { times, role, ...place }: Place,
  problems: ProblemList,
): void {
  const own = kinds.filter(({ fits, count }) => fits !== 0 && count > 0);
  if (own.length === 0) return;
  const values = own.reduce((sum, { count }) => sum + count, 0);
  const message = messageOf(own, values, { column: place.column, role });
  if (message === null) {
    noteDateOnly(own, { ...place, times, role }, problems);
    return;
  }
  const { line, text } = own.reduce((first, kind) => (kind.line < first.line ? kind : first));
  problems.add({
    ...place,
    code: "no-time-of-day",
    severity: "note",
    line,
    value: text,
    count: values,
    message,
  });
}

function noteDateOnly(
  own: readonly DateKind[],
  { times, role, ...place }: Place,
  problems: ProblemList,
): void {
  const bare = wholeDays(own, times !== null);
  if (bare.length === 0) return;
  const [count, all] = [bare, own].map((kinds) => kinds.reduce((sum, kind) => sum + kind.count, 0));
  const { line, text } = bare.reduce((first, kind) => (kind.line < first.line ? kind : first));
  const why = times === null ? "" : `, as ${times} is empty there`;
  problems.add({
    ...place,
    code: "dates-without-time",
    severity: "note",
    line,
    value: text,
    count,
    message: `the dates of ${place.column} have no time of day in ${countText(count)} of ${countText(all)} rows${why}; there they are taken for ${takenFor(role, "those days")}`,
  });
}

/** What a day stands for: an instant that nothing on it came before; of a promise the last at which it is kept. */
function takenFor(role: DateRole, days: string): string {
  return role === "promiseDue"
    ? "the end of the day: a promise that is due on a day is kept until then"
    : `the midnight before: what happened within ${days} can't be told`;
}

function messageOf(
  kinds: readonly DateKind[],
  values: number,
  { column, role }: Pick<Place, "column" | "role">,
): string | null {
  if (kinds.every(({ isDateOnly }) => isDateOnly))
    return `the dates of ${column} have no time of day, and are taken for ${takenFor(role, "a day")}`;
  if (kinds.some(({ hasMoreTimes }) => hasMoreTimes)) return null;
  const times = [...new Set(kinds.flatMap(({ time, otherTime }) => [time, otherTime]))]
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => a - b);
  const clocks = times.map((time) => new Date(time).toISOString().slice(11, 16)).join(" or ");
  if (role === "promiseDue" && wholeDays(kinds, false).length === kinds.length)
    return `all dates of ${column} are at ${clocks}, and are taken for ${takenFor(role, "a day")}`;
  return isLost(times, values, kinds)
    ? `all dates of ${column} are at ${clocks}: their time of day was lost before the export, and what happened within a day can't be told from them`
    : null;
}

function isLost(times: readonly number[], values: number, kinds: readonly DateKind[]): boolean {
  if (times.length === 1 && (times[0] === 0 || times[0] === noon)) return values >= fewest;
  const isElsewhere = kinds.every(({ zone }) => zone !== null) && values >= fewestElsewhere;
  const areMidnights = times.every((time) => time % (hour / 4) === 0);
  return isElsewhere && areMidnights && (times.length === 1 || times[1] - times[0] === hour);
}
