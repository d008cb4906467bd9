import { businessClock, dueAt, openTimeBetween } from "../../../src/model/businessClock.ts";
import { type CalendarModel, calendarSchema } from "../../../src/model/calendarSchema.ts";
import { calendarWindows } from "../../../src/model/calendarWindows.ts";

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
  readonly pauses?: readonly (readonly [string, string])[];
}

const minute = 60_000;
const day = 1440 * minute;

/** The due instant of a limit, or the business minutes between two instants. */
export function answerClock(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const input = given as unknown as ClockInput;
  const startsAt = Date.parse((input.opened ?? input.start)!) - 14 * day;
  const clock = businessClock(
    calendarWindows(toCalendar(input.calendar), "UTC", startsAt, 5 * 366 * day),
  );
  const since = (iso: string) => Date.parse(iso) - startsAt;
  const pauses = (input.pauses ?? []).flat().map(since);
  if (input.opened !== undefined) {
    const due = dueAt(clock, since(input.opened), input.minutes! * minute, pauses);
    return { due: new Date(startsAt + due).toISOString().replace(":00.000Z", "Z") };
  }
  let open = openTimeBetween(clock, since(input.start!), since(input.end!));
  for (let at = 0; at < pauses.length; at += 2)
    open -= openTimeBetween(clock, pauses[at], pauses[at + 1]);
  return { business_minutes: open / minute };
}

function toCalendar({ tz, weekly, holidays, special }: ClockInput["calendar"]): CalendarModel {
  return calendarSchema.parse({
    name: "case",
    timezone: tz,
    hours: Object.entries(weekly).map(([days, hours]) => ({ days, hours: written(hours) })),
    holidays: holidays ?? [],
    special: Object.entries(special ?? {}).map(([date, hours]) => ({
      date,
      hours: written(hours),
    })),
  });
}

function written(hours: Hours): string[] {
  return hours.map(([from, to]) => `${from}-${to}`);
}
