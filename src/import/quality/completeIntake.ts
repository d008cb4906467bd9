import { weekdayOf } from "../../model/localDay.ts";
import { instantOnDay } from "../../model/zone.ts";

import { countByDay } from "./instants.ts";

/** The period in which an export seems to hold every ticket that arrived: rates are taken from it. */
export interface CompleteIntake {
  /** Unix epoch ms, both at local midnight; `to` is not within. */
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/** The rule of `completeIntake`, for a report. */
export const completeIntakeRule =
  "the longest run of days with at least half the usual intake; from its first day with half of its weekday's usual number, to the end of the last calendar week with two thirds of a usual week's";

const busyPart = 1 / 2;
const weekPart = 2 / 3;
/** Busy days at most this far apart, in days, are one run: a weekend or a week of holidays doesn't end it. */
const longestBreak = 14;
/** A run of fewer whole calendar weeks than these is kept to the day. */
const fewestWeeks = 3;

/**
 * Finds the period of complete intake from the number of arrivals a day.
 *
 * An export selected by closing or by update holds few of the tickets from before and after the time
 * it is meant for. The usual intake is that of the day on which the median ticket came. A day is busy
 * with half of it; the run of busy days with most tickets, weekends and holidays included, is
 * trimmed at both ends of days below half their weekday's median. The begin of an export is sharp;
 * its end isn't, since what is still open is often missing. So where the run has three calendar
 * weeks (Monday to Sunday) or more, its end is moved back to the end of a week that has at least two
 * thirds of the median week.
 *
 * Found by this rule: 1 March to 22 May 2016 in UCI's ServiceNow log, 2 to 4 May 2012 in Volvo's.
 *
 * @param arrivals Ms since `startsAt`, which is a Unix epoch ms; at least one.
 */
export function completeIntake(
  arrivals: readonly number[] | Float64Array,
  timezone: string,
  startsAt = 0,
): CompleteIntake {
  const counts = countByDay(timezone, arrivals, startsAt);
  const run = trimmed(mainRun(counts, arrivals.length), counts);
  const to = endOfCompleteWeeks(run, counts);
  return {
    from: instantOnDay(timezone, run.first, 0),
    to: instantOnDay(timezone, to + 1, 0),
    days: to + 1 - run.first,
  };
}

/** Days since 1970-01-01, both included. */
interface Run {
  readonly first: number;
  readonly last: number;
}

type Counts = ReadonlyMap<number, number>;

function mainRun(counts: Counts, tickets: number): Run {
  const least = usualIntake(counts, tickets) * busyPart;
  const busy = [...counts.keys()].filter((day) => counts.get(day)! >= least).sort((a, b) => a - b);
  const runs: { first: number; last: number; tickets: number }[] = [];
  for (const day of busy) {
    const run = runs.at(-1);
    const count = counts.get(day)!;
    if (run === undefined || day - run.last > longestBreak)
      runs.push({ first: day, last: day, tickets: count });
    else {
      run.last = day;
      run.tickets += count;
    }
  }
  return runs.reduce((best, run) => (run.tickets > best.tickets ? run : best));
}

/** Arrivals on the day of the median ticket: quiet days hardly count. */
function usualIntake(counts: Counts, tickets: number): number {
  const sorted = [...counts.values()].sort((a, b) => a - b);
  let before = 0;
  return sorted.find((count) => (before += count) * 2 >= tickets)!;
}

function trimmed({ first, last }: Run, counts: Counts): Run {
  const usual = weekdayMedians({ first, last }, counts);
  const isThin = (day: number) => (counts.get(day) ?? 0) < (usual[weekdayOf(day)] ?? 0) * busyPart;
  let [from, to] = [first, last];
  while (from < to && isThin(from)) from += 1;
  while (to > from && isThin(to)) to -= 1;
  // A quiet weekend still belongs to its week.
  while (weekdayOf(to) < 6 && usual[weekdayOf(to + 1)] !== undefined && !isThin(to + 1)) to += 1;
  return { first: from, last: to };
}

function weekdayMedians({ first, last }: Run, counts: Counts): (number | undefined)[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const days: number[] = [];
    for (let day = first; day <= last; day++)
      if (weekdayOf(day) === weekday) days.push(counts.get(day) ?? 0);
    return median(days);
  });
}

function endOfCompleteWeeks({ first, last }: Run, counts: Counts): number {
  const firstMonday = first + ((7 - weekdayOf(first)) % 7);
  const weeks: number[] = [];
  for (let monday = firstMonday; monday + 6 <= last; monday += 7)
    weeks.push(weekTotal(monday, counts));
  if (weeks.length < fewestWeeks) return last;
  const least = median(weeks)! * weekPart;
  return firstMonday + 7 * (weeks.findLastIndex((total) => total >= least) + 1) - 1;
}

function weekTotal(monday: number, counts: Counts): number {
  let total = 0;
  for (let day = monday; day < monday + 7; day++) total += counts.get(day) ?? 0;
  return total;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? sorted.length === 0
      ? undefined
      : (sorted[middle - 1] + sorted[middle]) / 2
    : sorted[Math.floor(middle)];
}
