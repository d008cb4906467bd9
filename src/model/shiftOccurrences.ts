import { localDayOf, weekdayOf } from "./localDay.ts";
import type { TeamModel } from "./tierSchema.ts";
import { instantOnDay, localDayAt } from "./zone.ts";

/** One shift on one date. Instants are ms since the run's start. */
export interface ShiftOccurrence {
  /** index of the shift in the team; 0 for agents around the clock */
  readonly line: number;
  /** the local date on which it begins, in days since 1970-01-01 */
  readonly day: number;
  /** before 0 where the shift is running when the run starts */
  readonly from: number;
  readonly to: number;
  /** the next occurrence of the line begins at the instant this one ends: nobody goes home */
  readonly continues: boolean;
  /** sorted; within [from, to] */
  readonly breaks: readonly Break[];
}

interface Break {
  readonly from: number;
  readonly to: number;
}

/**
 * The shifts of a team that are on at some time in `[0, until)`, by begin, then line. None begins on
 * a holiday; one that began the evening before runs on. Edges are wall-clock times, so a night shift
 * is an hour longer or shorter when clocks change in it.
 *
 * Agents around the clock are one occurrence without end; where absence is drawn by date (shrinkage, absences),
 * people leave and join (attrition) or dates are left out (holidays), one a local day.
 *
 * `startsAt` is Unix epoch ms, `until` ms since then; `defaultTimezone` is for a team without one.
 */
export function shiftOccurrences(
  team: TeamModel,
  defaultTimezone: string,
  startsAt: number,
  until: number,
): ShiftOccurrence[] {
  const timezone = team.timezone ?? defaultTimezone;
  const first = localDayAt(timezone, startsAt);
  if (isEndless(team)) return [{ ...endless, day: first }];
  const holidays = new Set(team.holidays.map(localDayOf));
  const days = { first: first - 2, last: localDayAt(timezone, startsAt + until) + 1 };
  const at = (day: number, minutes: number) => instantOnDay(timezone, day, minutes) - startsAt;
  return linesOf(team)
    .flatMap((shift, line) => {
      const dates = occurrencesOf(shift, days, at).filter(({ day }) => !holidays.has(day));
      return dates.map(({ day, from, to, breaks }, i) => {
        const continues = dates[i + 1]?.from === to;
        return { line, day, from, to, continues, breaks };
      });
    })
    .filter(({ from, to }) => to > 0 && from < until)
    .sort((a, b) => a.from - b.from || a.line - b.line);
}

const endless = { line: 0, from: 0, to: Infinity, continues: false, breaks: [] } as const;
const wholeDay = { days: [0, 1, 2, 3, 4, 5, 6], hours: { from: 0, to: 1440 }, breaks: [] } as const;

interface ShiftLine {
  readonly days: readonly number[];
  readonly hours: LocalHours;
  readonly breaks: readonly LocalHours[];
}

/** minutes from local midnight */
interface LocalHours {
  readonly from: number;
  readonly to: number;
}

function isEndless({ agents, shrinkage, absences, holidays, attrition }: TeamModel): boolean {
  if (agents === "unlimited") return true;
  if (attrition !== undefined) return false;
  return agents !== undefined && shrinkage === 0 && !absences.length && !holidays.length;
}

function linesOf(team: TeamModel): readonly ShiftLine[] {
  return team.shifts ?? [wholeDay];
}

function occurrencesOf(
  shift: ShiftLine,
  { first, last }: { readonly first: number; readonly last: number },
  at: (day: number, minutes: number) => number,
): Omit<ShiftOccurrence, "line" | "continues">[] {
  const occurrences = [];
  for (let day = first; day <= last; day += 1) {
    if (!shift.days.includes(weekdayOf(day))) continue;
    const [from, to] = [at(day, shift.hours.from), at(day, shift.hours.to)];
    const breaks = breaksOf(shift, (minutes) => at(day, minutes));
    if (from < to) occurrences.push({ day, from, to, breaks });
  }
  return occurrences;
}

/** A break that begins before its shift on the clock is after midnight: its minutes from the midnight before the shift. */
export function breakHours(shift: LocalHours, { from, to }: LocalHours): LocalHours {
  const later = from < shift.from ? 1440 : 0;
  return { from: from + later, to: to + later };
}

function breaksOf({ hours, breaks }: ShiftLine, at: (minutes: number) => number): Break[] {
  return breaks
    .map((pause) => breakHours(hours, pause))
    .map(({ from, to }) => ({ from: at(from), to: at(to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}
