import type { Finding } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import { dateOfDay, weekdayOf } from "../../model/localDay.ts";
import { instantOnDay, localDayAt } from "../../model/zone.ts";
import type { QualityFacts } from "./qualityFacts.ts";

/**
 * Tickets that should have come on the empty days: so many fail to come by chance once in a million
 * times (Poisson: e^-13.8), or on one of a year's days once in 2,700 years.
 */
const fewestMissing = 13.8;
/** A day or two without tickets may be a holiday; three days in a row with half of the busiest weekday's tickets seldom are one. */
const longHoliday = 3;

/** Working days on which not one ticket came; days on which none usually comes aren't missed. */
export function missingDays({ log, tickets, times, openings }: QualityFacts): Finding[] {
  const counts = busyPart(openings.byDay(log.timezone), openings.length);
  const usual = usualByWeekday(counts);
  const gaps = gapsOf(counts, usual);
  if (gaps.length === 0) return [];
  const expected = Math.round(gaps.reduce((sum, gap) => sum + gap.expected, 0));
  const days = gaps.flatMap((gap) => gap.days);
  const longest = gaps.reduce((most, gap) => (gap.days.length > most.days.length ? gap : most));
  const isGone = new Set(days);
  let changes = 0;
  const { rows } = tickets;
  for (let i = 0; i < rows.length; i++)
    if (isGone.has(localDayAt(log.timezone, times.moment[rows[i]]))) changes += 1;
  const first = dateOfDay(longest.days[0]);
  const busiest = Math.max(...usual);
  const working = longest.days.filter((day) => usual[weekdayOf(day)] * 2 >= busiest).length;
  const one = gaps.length === 1 ? "" : `${countText(gaps.length)} gaps, the longest `;
  const end = longest.days.length === 1 ? " (one day)" : ` to ${dateOfDay(longest.days.at(-1)!)}`;
  const gapText =
    days.length === 1
      ? `${first}, a day that usually has some`
      : `${countText(days.length)} days that usually have some: ${one}from ${first}${end}`;
  return [
    {
      code: "missing-days",
      severity: working < longHoliday ? "note" : "caution",
      title: `no tickets came on ${gapText}; ${changes === 0 ? "nothing else happened then either" : "other tickets were changed then"}`,
      unit: "days",
      count: days.length,
      of: counts.size,
      since: new Date(instantOnDay(log.timezone, days[0], 0)).toISOString(),
      until: new Date(instantOnDay(log.timezone, days.at(-1)! + 1, 0) - 1).toISOString(),
      evidence: { gaps: gaps.length, expectedTickets: expected, changesOnThoseDays: changes },
      touches: ["arrivals"],
      effect: `about ${countText(expected)} tickets fewer than usual: holidays if the desk was closed, rows that are missing if not; arrivals come out too low`,
    },
  ];
}

type Counts = ReadonlyMap<number, number>;

interface Gap {
  readonly days: number[];
  expected: number;
}

/**
 * From the first to the last day with half the tickets of the day on which the median ticket came: tails
 * before and after an export's time aren't its gaps. Empty where these lie so far apart (a year mistyped)
 * that on most days of each weekday nothing can have come.
 */
function busyPart(counts: Counts, all: number): Counts {
  let before = 0;
  const usual = [...counts.values()]
    .sort((a, b) => a - b)
    .find((count) => (before += count) * 2 >= all)!;
  const busy = [...counts.keys()].filter((day) => counts.get(day)! * 2 >= usual);
  const [first, last] = [
    busy.reduce((a, b) => Math.min(a, b)),
    busy.reduce((a, b) => Math.max(a, b)),
  ];
  const part = new Map<number, number>();
  if (last - first > 14 * (all + 1)) return part;
  for (let day = first; day <= last; day++) part.set(day, counts.get(day) ?? 0);
  return part;
}

/** The median Monday, …, Sunday. */
function usualByWeekday(counts: Counts): number[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const own = [...counts].filter(([day]) => weekdayOf(day) === weekday).map(([, count]) => count);
    return own.sort((a, b) => a - b)[own.length >> 1] ?? 0;
  });
}

/** Empty days in a row, those on which usually none comes left out; too few missing tickets make no gap. */
function gapsOf(counts: Counts, usual: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  let gap: Gap | null = null;
  for (const [day, count] of counts) {
    if (count > 0) gap = null;
    else if (usual[weekdayOf(day)] > 0) {
      if (gap === null) gaps.push((gap = { days: [], expected: 0 }));
      gap.days.push(day);
      gap.expected += usual[weekdayOf(day)];
    }
  }
  return gaps.filter(({ expected }) => expected >= fewestMissing);
}
