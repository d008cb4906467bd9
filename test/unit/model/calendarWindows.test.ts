import { describe, expect, it } from "vitest";
import { type CalendarModel, calendarSchema } from "../../../src/model/calendarSchema.ts";
import { calendarWindows } from "../../../src/model/calendarWindows.ts";

const hour = 3_600_000;

function calendar(
  hours: readonly { readonly days: string; readonly hours: string | readonly string[] }[],
  dates: { readonly holidays?: string[]; readonly special?: unknown[]; timezone?: string } = {},
): CalendarModel {
  return calendarSchema.parse({ name: "office", hours, ...dates });
}

/** Windows in hours since a local midnight in Berlin. */
function berlinHours(model: CalendarModel, date: string, days: number): number[] {
  const startsAt = Date.parse(date);
  return [...calendarWindows(model, "Europe/Berlin", startsAt, days * 24 * hour)].map(
    (at) => at / hour,
  );
}

function sundays(hours: string): CalendarModel {
  return calendar([{ days: "sun", hours }]);
}

describe("the windows of a calendar", () => {
  it("are local hours as time since the start: Monday and Tuesday, 9 to 17", () => {
    const office = calendar([{ days: "mon-fri", hours: "09:00-17:00" }]);
    // Monday 5 January 2026, 00:00 in Berlin is 23:00 UTC the day before
    expect(berlinHours(office, "2026-01-04T23:00Z", 2)).toEqual([9, 17, 33, 41]);
  });

  it("are several a day where there is a lunch break", () => {
    const office = calendar([{ days: "mon", hours: ["09:00-12:00", "13:00-17:00"] }]);
    expect(berlinHours(office, "2026-01-04T23:00Z", 1)).toEqual([9, 12, 13, 17]);
  });

  it("are joined where they touch or overlap, across midnight too", () => {
    const round = calendar([{ days: "daily", hours: "00:00-24:00" }]);
    expect(berlinHours(round, "2026-01-04T23:00Z", 3)).toEqual([0, 72]);
    const twoLines = calendar([
      { days: "mon", hours: "09:00-13:00" },
      { days: "mon", hours: "12:00-17:00" },
    ]);
    expect(berlinHours(twoLines, "2026-01-04T23:00Z", 1)).toEqual([9, 17]);
  });

  it("are cut at the start and at the end of the run", () => {
    const nights = calendar([{ days: "daily", hours: "22:00-06:00" }]);
    expect(berlinHours(nights, "2026-01-04T23:00Z", 1)).toEqual([0, 6, 22, 24]);
  });

  it("leave holidays out; a night that began the day before runs on into one", () => {
    const nights = calendar([{ days: "daily", hours: "22:00-06:00" }], {
      holidays: ["2026-01-06"],
    });
    // from Monday 5 January: the night to the 5th, that of the 5th, none on the 6th, that of the 7th
    expect(berlinHours(nights, "2026-01-04T23:00Z", 3)).toEqual([0, 6, 22, 30, 70, 72]);
  });

  it("are a special date's own, in place of the week's, on a holiday too, and none where it lists none", () => {
    const office = calendar([{ days: "daily", hours: "09:00-17:00" }], {
      holidays: ["2026-01-05"],
      special: [
        { date: "2026-01-05", hours: "10:00-12:00" },
        { date: "2026-01-06", hours: [] },
      ],
    });
    expect(berlinHours(office, "2026-01-04T23:00Z", 3)).toEqual([10, 12, 57, 65]);
  });

  it("hold the real hours of a night in which clocks change: 5 in spring, 7 in autumn", () => {
    const early = calendar([{ days: "sun", hours: "00:00-06:00" }]);
    expect(berlinHours(early, "2026-03-28T23:00Z", 1)).toEqual([0, 5]);
    expect(berlinHours(early, "2026-10-24T22:00Z", 1)).toEqual([0, 7]);
  });

  it("begin later where their begin is skipped, and vanish where they lie in the gap", () => {
    // 02:30 on 29 March is read as 03:30 summer time, 2.5 real hours after midnight
    expect(berlinHours(sundays("02:30-06:00"), "2026-03-28T23:00Z", 1)).toEqual([2.5, 5]);
    expect(berlinHours(sundays("02:30-03:00"), "2026-03-28T23:00Z", 1)).toEqual([]);
  });

  it("are in the calendar's own zone where it has one", () => {
    const abroad = calendar([{ days: "mon", hours: "09:00-17:00" }], {
      timezone: "America/New_York",
    });
    // 09:00 in New York is 15:00 in Berlin
    expect(berlinHours(abroad, "2026-01-04T23:00Z", 1)).toEqual([15, 23]);
  });

  it("reach over a century without a slip: 100 years of Mondays are 5,218 windows", () => {
    const mondays = calendar([{ days: "mon", hours: "09:00-17:00" }]);
    const years = calendarWindows(
      mondays,
      "Europe/Berlin",
      Date.parse("2026-01-04T23:00Z"),
      36_525 * 24 * hour,
    );
    // 36,525 days are 5,217 weeks and 6 days; the last, begun week has its Monday too
    expect(years.length / 2).toBe(5218);
    expect(years.every((at, i) => i === 0 || at > years[i - 1])).toBe(true);
  });
});
