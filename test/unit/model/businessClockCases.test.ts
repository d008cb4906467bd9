import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { businessClock, dueAt, openTimeBetween } from "../../../src/model/businessClock.ts";
import { type CalendarModel, calendarSchema } from "../../../src/model/calendarSchema.ts";
import { calendarWindows } from "../../../src/model/calendarWindows.ts";

interface WeeklyCalendar {
  readonly tz: string;
  readonly weekly: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly holidays?: readonly string[];
  readonly special?: Readonly<Record<string, readonly (readonly [string, string])[]>>;
}

interface ClockCase {
  readonly id: string;
  readonly description: string;
  readonly input: {
    readonly calendar: WeeklyCalendar;
    readonly opened?: string;
    readonly minutes?: number;
    readonly start?: string;
    readonly end?: string;
    readonly pauses: readonly (readonly [string, string])[];
  };
  readonly expected: { readonly due?: string; readonly business_minutes?: number };
}

const minute = 60_000;
const startsAt = Date.parse("2026-01-01T00:00Z");
const year = 366 * 1440 * minute;

function since(iso: string): number {
  return Date.parse(iso) - startsAt;
}

function written(windows: readonly (readonly [string, string])[]): string[] {
  return windows.map(([from, to]) => `${from}-${to}`);
}

function toCalendar({ tz, weekly, holidays, special }: WeeklyCalendar): CalendarModel {
  return calendarSchema.parse({
    name: "case",
    timezone: tz,
    hours: Object.entries(weekly).map(([days, windows]) => ({ days, hours: written(windows) })),
    holidays: holidays ?? [],
    special: Object.entries(special ?? {}).map(([date, windows]) => ({
      date,
      hours: written(windows),
    })),
  });
}

function answer({ input }: ClockCase): ClockCase["expected"] {
  const windows = calendarWindows(toCalendar(input.calendar), "UTC", startsAt, year);
  const clock = businessClock(windows);
  const pauses = input.pauses.flat().map(since);
  if (input.opened !== undefined) {
    const due = dueAt(clock, since(input.opened), input.minutes! * minute, pauses);
    return { due: new Date(startsAt + due).toISOString().replace(":00.000Z", "Z") };
  }
  let open = openTimeBetween(clock, since(input.start!), since(input.end!));
  for (let i = 0; i < pauses.length; i += 2)
    open -= openTimeBetween(clock, pauses[i], pauses[i + 1]);
  return { business_minutes: open / minute };
}

const officeHours = {
  mon: [["09:00", "17:00"]],
  tue: [["09:00", "17:00"]],
  wed: [["09:00", "17:00"]],
  thu: [["09:00", "17:00"]],
  fri: [["09:00", "17:00"]],
} as const;

/** biz-01, -06, -11, -12 and -17 of the oracle, confirmed there by a minute-by-minute walk. */
const copied: readonly ClockCase[] = [
  {
    id: "biz-01",
    description: "8 h over a weekend and Whit Monday",
    input: {
      calendar: { tz: "Europe/Berlin", weekly: officeHours, holidays: ["2026-05-25"] },
      opened: "2026-05-22T14:30Z",
      minutes: 480,
      pauses: [],
    },
    expected: { due: "2026-05-26T14:30Z" },
  },
  {
    id: "biz-06",
    description: "Sunday 00:00-06:00 holds 7 real hours when clocks go back",
    input: {
      calendar: { tz: "Europe/Berlin", weekly: { sun: [["00:00", "06:00"]] } },
      opened: "2026-10-24T12:00Z",
      minutes: 390,
      pauses: [],
    },
    expected: { due: "2026-10-25T04:30Z" },
  },
  {
    id: "biz-11",
    description: "a limit that runs out at closing time is due at closing time",
    input: {
      calendar: { tz: "Europe/Berlin", weekly: officeHours },
      opened: "2026-06-16T11:00Z",
      minutes: 240,
      pauses: [],
    },
    expected: { due: "2026-06-16T15:00Z" },
  },
  {
    id: "biz-12",
    description: "a pause over closed hours",
    input: {
      calendar: { tz: "Europe/Berlin", weekly: officeHours },
      opened: "2026-06-16T08:00Z",
      minutes: 480,
      pauses: [["2026-06-16T10:00Z", "2026-06-17T08:00Z"]],
    },
    expected: { due: "2026-06-17T14:00Z" },
  },
  {
    id: "biz-17",
    description: "a half day in London, then two holidays",
    input: {
      calendar: {
        tz: "Europe/London",
        weekly: officeHours,
        holidays: ["2026-12-25", "2026-12-28"],
        special: { "2026-12-24": [["09:00", "12:00"]] },
      },
      opened: "2026-12-24T10:00Z",
      minutes: 360,
      pauses: [],
    },
    expected: { due: "2026-12-29T13:00Z" },
  },
];

describe("business clocks agree with the oracle", () => {
  it.each(copied)("$id: $description", (one) => {
    expect(answer(one)).toEqual(one.expected);
  });
});

const oracleFile = join(process.env["TIERLAB_SHARED"] ?? "../shared", "oracle/cases.json");
const isOracleMissing = !existsSync(oracleFile);

function oracleCases(): readonly ClockCase[] {
  if (isOracleMissing) return [];
  const cases = JSON.parse(readFileSync(oracleFile, "utf8")) as { exact: ClockCase[] };
  return cases.exact.filter(({ id }) => id.startsWith("biz-"));
}

describe.skipIf(isOracleMissing)(
  `business clocks agree with every case of ${oracleFile}${isOracleMissing ? ", which is missing: skipped" : ""}`,
  () => {
    it("of which there are 13", () => {
      expect(oracleCases()).toHaveLength(13);
    });
    it.each(oracleCases())("$id: $description", (one) => {
      expect(answer(one)).toEqual(one.expected);
    });
  },
);
