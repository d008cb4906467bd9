import { z } from "zod";
import { correctedDate } from "./corrections/correctedDate.ts";
import { correctedDays } from "./corrections/correctedDays.ts";
import { correctedHours } from "./corrections/correctedHours.ts";
import { didYouMean } from "./didYouMean.ts";
import { localDay } from "./localDay.ts";
import { must, shown } from "./must.ts";
import { nameSchema } from "./name.ts";

const datePattern = /^\d{4}-\d\d-\d\d$/;
const mustBeDate = must("be a date such as 2026-05-25", (written) =>
  correctedDate(written, isDate),
);

/** A calendar day, `2026-05-25`, in the zone of whatever it belongs to. */
export const dateSchema = z
  .string({ error: mustBeDate })
  .refine(isDate, {
    error: ({ input }) => noSuchDay(String(input)) ?? mustBeDate({ input }),
  })
  .describe("Date, such as 2026-05-25.")
  .meta({ id: "date", pattern: datePattern.source });

/** Whether a text is a day of the calendar, written as here. */
export function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What is wrong with a date that is well written; null where it isn't, or is a day of the calendar. */
export function noSuchDay(date: string): string | null {
  if (!datePattern.test(date) || isDate(date)) return null;
  const [year, month] = date.split("-").map(Number);
  const days = localDay(year, month + 1, 1) - localDay(year, month, 1);
  const why =
    month < 1 || month > 12 ? "months are 01 to 12" : `${date.slice(0, 7)} has ${days} days`;
  return `must be a day of the calendar, got ${shown(date)}: ${why}`;
}

const mustBeDays = must("be days such as mon-fri, sat or daily", correctedDays);
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Days of the week: `daily`, `mon-fri`, `sat, sun`. Canonical: numbers, Monday 0 to Sunday 6. */
export const daysSchema = z
  .string({ error: mustBeDays })
  .transform((text, context) => {
    const days = parseDays(text);
    if (days !== null) return days;
    context.addIssue({ code: "custom", message: mustBeDays({ input: text }) });
    return z.NEVER;
  })
  .describe("Days of the week: `daily`, `mon-fri`, or a list such as `mon, wed, sat-sun`.")
  .meta({ id: "days" });

function parseDays(text: string): readonly number[] | null {
  if (text.trim() === "daily") return [0, 1, 2, 3, 4, 5, 6];
  const days = new Set<number>();
  for (const piece of text.split(",")) {
    const [from, to = from, ...more] = piece.split("-").map((name) => dayNumber(name));
    if (from === undefined || to === undefined || from < 0 || to < 0 || more.length > 0)
      return null;
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === to) break;
    }
  }
  return [...days].sort((a, b) => a - b);
}

function dayNumber(name: string): number {
  return weekdays.findIndex((day) => day === name.trim().toLowerCase());
}

const hoursPattern = /^\s*(\d\d?):(\d\d)\s*-\s*(\d\d?):(\d\d)\s*$/;
const mustBeHours = must("be hours such as 09:00-17:00", correctedHours);

/** Hours of a day, `09:00-17:00`; an end at or before the begin is on the next day. Canonical: minutes from local midnight, the end above 1440 when it is on the next day. */
export const hoursSchema = z
  .string({ error: mustBeHours })
  .transform((text, context) => {
    const hours = parseHours(text);
    if (hours !== null) return hours;
    context.addIssue({ code: "custom", message: mustBeHours({ input: text }) });
    return z.NEVER;
  })
  .describe("Hours of a day, such as `09:00-17:00`; `22:00-06:00` ends on the next day.")
  .meta({ id: "hours", pattern: hoursPattern.source });

function parseHours(text: string): { readonly from: number; readonly to: number } | null {
  const match = hoursPattern.exec(text);
  if (match === null) return null;
  const [fromHour, fromMinute, toHour, toMinute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  if (fromHour > 23 || fromMinute > 59 || toMinute > 59) return null;
  if (toHour > 24 || (toHour === 24 && toMinute > 0)) return null;
  const from = fromHour * 60 + fromMinute;
  const to = toHour * 60 + toMinute;
  return { from, to: to <= from ? to + 1440 : to };
}

const mustBeZone = must("be a time zone such as Europe/Berlin");

/** An IANA time zone that this machine knows. */
export const timezoneSchema = z
  .string({ error: mustBeZone })
  .refine(isTimezone, {
    error: ({ input }) => mustBeZone({ input }) + didYouMean(String(input), knownZones()),
  })
  .describe("Time zone by its IANA name, such as Europe/Berlin.")
  .meta({ id: "timeZone" });

function isTimezone(name: string): boolean {
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    return !/^[+-]/.test(timeZone);
  } catch {
    return false;
  }
}

function knownZones(): readonly string[] {
  return Intl.supportedValuesOf("timeZone");
}

const severalHours = z
  .union([hoursSchema.transform((one) => [one]), z.array(hoursSchema)], {
    error: must("be hours such as 09:00-17:00, or a list of them", correctedHours),
  })
  .describe("Hours, or a list of them.");

const openHours = z.strictObject({
  days: daysSchema,
  hours: severalHours,
});

/** Named opening hours: what a promise, a customer or a vendor counts its time on. */
export const calendarSchema = z
  .strictObject({
    name: nameSchema.describe("What others refer to it by; unique among the calendars."),
    timezone: timezoneSchema.optional().describe("Default: the scenario's."),
    hours: z.array(openHours).min(1).describe("Opening hours of the week; lines add up."),
    holidays: z
      .array(dateSchema)
      .default([])
      .describe("Dates on which no hours begin; a night that began the day before runs on."),
    special: z
      .array(
        z.strictObject({
          date: dateSchema,
          hours: severalHours.describe("Hours of that date; an empty list is closed."),
        }),
      )
      .default([])
      .describe("Dates with hours of their own, instead of the week's, on a holiday too."),
  })
  .meta({ id: "calendar" });

export type CalendarModel = z.output<typeof calendarSchema>;
