import { describe, expect, it } from "vitest";
import { stretchesOfWeek, weekGap, weekLines } from "../../oracle/week.ts";

describe("a periodic pattern as days and hours of the week", () => {
  it("of a day is one of each day", () => {
    const lines = weekLines(stretchesOfWeek(1440, [0, 540, 1020], [1, 9, 2]));
    expect(lines).toEqual([
      { days: "mon, tue, wed, thu, fri, sat, sun", hours: "00:00-09:00", value: 1 },
      { days: "mon, tue, wed, thu, fri, sat, sun", hours: "09:00-17:00", value: 9 },
      { days: "mon, tue, wed, thu, fri, sat, sun", hours: "17:00-24:00", value: 2 },
    ]);
  });

  it("that ends with the value it begins with goes on over midnight", () => {
    const lines = weekLines(stretchesOfWeek(1440, [0, 360, 1320], [2, 4, 2]));
    expect(lines).toEqual([
      { days: "mon, tue, wed, thu, fri, sat, sun", hours: "06:00-22:00", value: 4 },
      { days: "mon, tue, wed, thu, fri, sat, sun", hours: "22:00-06:00", value: 2 },
    ]);
  });

  it("of a week has its own days, and minutes that are no full hours", () => {
    const lines = weekLines(stretchesOfWeek(10_080, [0, 485, 1441], [0, 3, 1]));
    expect(lines.slice(0, 2)).toEqual([
      { days: "mon", hours: "00:00-08:05", value: 0 },
      { days: "mon", hours: "08:05-00:01", value: 3 },
    ]);
    // From Tuesday 00:01 to Sunday's end: days of 24 hours, then what is left of Sunday.
    expect(lines.slice(2)).toEqual([
      { days: "tue, wed, thu, fri, sat", hours: "00:01-00:01", value: 1 },
      { days: "sun", hours: "00:01-24:00", value: 1 },
    ]);
  });

  it("shorter than a day comes several times a day", () => {
    const lines = weekLines(stretchesOfWeek(720, [0, 60], [5, 1]));
    expect(lines.map(({ hours }) => hours)).toEqual([
      "00:00-01:00",
      "01:00-12:00",
      "12:00-13:00",
      "13:00-24:00",
    ]);
  });

  it("that never changes is one stretch of the week", () => {
    expect(stretchesOfWeek(1440, [0], [7])).toEqual([{ from: 0, to: 10_080, value: 7 }]);
  });

  it("that doesn't fit a week, or changes within a minute, can't be written", () => {
    expect(weekGap(1440, [0, 360])).toBeNull();
    expect(weekGap(2000, [0])).toBe("a period of 2000 min");
    expect(weekGap(1440, [0, 0.5])).toBe("a change at minute 0.5");
  });
});
