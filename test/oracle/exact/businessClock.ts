import { businessClock, dueAt, openTimeBetween } from "../../../src/model/businessClock.ts";
import { type CalendarModel, calendarSchema } from "../../../src/model/calendarSchema.ts";
import { calendarWindows } from "../../../src/model/calendarWindows.ts";
import { mergeWindows } from "../../../src/model/mergeWindows.ts";

type Hours = readonly (readonly [string, string])[];

interface ClockInput {
  readonly calendar: {
    readonly tz: string;
    readonly weekly: Readonly<Record<string, Hours>>;
    readonly holidays?: readonly string[];
    readonly special?: Readonly<Record<string, Hours>>;
  };
  readonly opened?: string;
  readonly minutes?: number;
  readonly start?: string;
  readonly end?: string;
  readonly pauses?: readonly (readonly [string, string | null])[];
}

const minute = 60_000;
const day = 1440 * minute;

/** The due instant of a limit, null where the hours of five years don't suffice; or the business minutes between two instants. */
export function answerClock(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { calendar, opened, minutes, start, end, pauses = [] } = given as unknown as ClockInput;
  const startsAt = instant(opened ?? start) - 14 * day;
  const since = (written: string | undefined) => instant(written) - startsAt;
  const until = Math.max(5 * 366 * day, opened === undefined ? since(end) : 0);
  const clock = businessClock(calendarWindows(toCalendar(calendar), "UTC", startsAt, until));
  // In any order, overlapping or not; one without an end goes on for ever.
  const paused = mergeWindows(
    pauses.flatMap(([from, to]) => [since(from), to === null ? Infinity : since(to)]),
  );
  if (opened !== undefined) {
    const due = dueAt(clock, since(opened), limitOf(minutes), paused);
    return { due: due === Infinity ? null : written(startsAt + due) };
  }
  const [from, to] = [since(start), since(end)];
  let open = openTimeBetween(clock, from, to);
  for (let at = 0; at < paused.length; at += 2)
    open -= openTimeBetween(clock, within(paused[at], from, to), within(paused[at + 1], from, to));
  return { business_minutes: open / minute };
}

function instant(written: string | undefined): number {
  const at = Date.parse(String(written));
  if (Number.isNaN(at)) throw new Error(`${String(written)} isn't an instant`);
  return at;
}

function limitOf(minutes: unknown): number {
  if (typeof minutes === "number" && minutes >= 0) return minutes * minute;
  throw new Error(`minutes must be a number of at least 0, got ${String(minutes)}`);
}

function within(at: number, from: number, to: number): number {
  return Math.min(Math.max(at, from), to);
}

/** `2026-05-26T14:30Z`, with seconds where there are some. */
function written(instant: number): string {
  return new Date(instant).toISOString().replace(/(:00)?\.000Z$/, "Z");
}

function toCalendar({ tz, weekly, holidays, special }: ClockInput["calendar"]): CalendarModel {
  const lines = Object.entries(weekly).map(([days, hours]) => ({ days, hours: hours.map(ofDay) }));
  return calendarSchema.parse({
    name: "case",
    timezone: tz,
    hours: lines.length > 0 ? lines : [{ days: "daily", hours: [] }],
    holidays: holidays ?? [],
    special: Object.entries(special ?? {}).map(([date, hours]) => ({
      date,
      hours: hours.map(ofDay),
    })),
  });
}

/** An end above 24:00 is on the next day, which we write as the time it is there. */
function ofDay([from, to]: readonly [string, string]): string {
  const [begin, end] = [minutesOf(from), minutesOf(to)];
  if (end - begin > 1440) throw new Error(`${from}-${to} is longer than a day`);
  if (end <= 1440) return `${from}-${to}`;
  return `${from}-${twoDigits(Math.floor(end / 60) - 24)}:${twoDigits(end % 60)}`;
}

function minutesOf(time: string): number {
  const [hour, minutes] = time.split(":");
  return Number(hour) * 60 + Number(minutes);
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
