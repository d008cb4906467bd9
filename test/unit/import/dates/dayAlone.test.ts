import { expect, test } from "vitest";
import { isDayAlone } from "../../../../src/import/dates/dayAlone.ts";

test.each<[string, string, string, string, boolean]>([
  ["the midnight of its day", "2026-03-02T00:00+01:00", "2026-03-02T09:00+01:00", "Berlin", true],
  ["its last minute", "2026-03-02T00:00+01:00", "2026-03-02T23:59+01:00", "Berlin", true],
  ["the midnight itself", "2026-03-02T00:00+01:00", "2026-03-02T00:00+01:00", "Berlin", false],
  ["the day before", "2026-03-01T00:00+01:00", "2026-03-02T09:00+01:00", "Berlin", false],
  ["a time of that day", "2026-03-02T00:01+01:00", "2026-03-02T09:00+01:00", "Berlin", false],
  ["a midnight elsewhere", "2026-03-02T00:00Z", "2026-03-02T09:00Z", "Berlin", false],
  ["a day of 25 hours", "2026-10-25T00:00+02:00", "2026-10-25T23:30+01:00", "Berlin", true],
  ["what never came", "", "2026-03-02T09:00Z", "Berlin", false],
])("a day alone: %s", (_, at, later, city, expected) => {
  expect(isDayAlone(`Europe/${city}`, Date.parse(at), Date.parse(later))).toBe(expected);
  expect(isDayAlone(`Europe/${city}`, Date.parse(later), Date.parse(at))).toBe(false);
});
