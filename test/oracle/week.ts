import { weekdays } from "../../src/model/calendarSchema.ts";

const day = 1440;
const week = 7 * day;

/** A stretch of the week in minutes from Monday 00:00; the end may lie in the next week. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** A stretch as a scenario file writes it: days, hours of the day, value. */
export interface WeekLine {
  readonly days: string;
  readonly hours: string;
  readonly value: number;
}

/** Why a periodic pattern can't be written as days and hours; null where it can. */
export function weekGap(period: number, breaks: readonly number[]): string | null {
  if (!(period > 0 && week % period === 0)) return `a period of ${period} min`;
  const fraction = breaks.find((minute) => !Number.isInteger(minute));
  return fraction === undefined ? null : `a change at minute ${fraction}`;
}

/** The pattern laid over a week; where it begins anew with the value it ended with, that is one stretch. */
export function stretchesOfWeek(
  period: number,
  breaks: readonly number[],
  values: readonly number[],
): Stretch[] {
  const once = breaks.map((from, at) => ({
    from,
    to: at + 1 < breaks.length ? breaks[at + 1] : period + breaks[0],
    value: values[at],
  }));
  const all = Array.from({ length: week / period }, (_, turn) =>
    once.map(({ from, to, value }) => ({
      from: from + turn * period,
      to: to + turn * period,
      value,
    })),
  ).flat();
  return joinTurns(all, once.length);
}

/** Joins the last stretch of each turn with the first of the next where their values are equal. */
function joinTurns(all: readonly Stretch[], perTurn: number): Stretch[] {
  const [first] = all;
  const last = all[all.length - 1];
  if (perTurn === 1) return [{ from: 0, to: week, value: first.value }];
  if (first.value !== last.value) return [...all];
  return all.flatMap((stretch, at) => {
    if (at % perTurn === 0) return [];
    if (at % perTurn < perTurn - 1) return [stretch];
    const next = all[(at + 1) % all.length];
    return [{ ...stretch, to: stretch.to + next.to - next.from }];
  });
}

/** Each stretch as lines of at most 24 hours, lines of the same hours and value as one. */
export function weekLines(stretches: readonly Stretch[]): WeekLine[] {
  const lines = new Map<string, { days: string[]; hours: string; value: number }>();
  for (const { from, to, value } of stretches)
    for (let begin = from; begin < to; begin += day) {
      const end = Math.min(begin + day, to);
      const hours = `${clock(begin % day)}-${clock(end - begin === day ? begin % day : endOf(end))}`;
      const key = `${hours} ${value}`;
      const line = lines.get(key) ?? { days: [], hours, value };
      lines.set(key, line);
      line.days.push(weekdays[Math.floor(begin / day) % 7]);
    }
  return [...lines.values()].map(({ days, ...line }) => ({ ...line, days: days.join(", ") }));
}

function endOf(minute: number): number {
  return minute % day === 0 ? day : minute % day;
}

function clock(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
