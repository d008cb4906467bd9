import { describe, expect, test } from "vitest";
import { isDayAlone } from "../../../../src/import/dates/dayAlone.ts";
import { importText } from "../importText.ts";

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

test("of minutes east of UTC, in place of a zone's name", () => {
  const [at, later] = ["2026-03-01T18:30Z", "2026-03-02T03:30Z"].map(Date.parse);
  expect(isDayAlone(330, at, later)).toBe(true);
  expect(isDayAlone(300, at, later)).toBe(false);
});

describe("a ticket is resolved on the day of its opening where days are told as midnights of another zone", () => {
  test.each<[string, string, (day: string) => string]>([
    ["of UTC, by an offset", "Resolved", (day) => `${day}T00:00:00Z`],
    ["of India, by an offset", "Resolved", (day) => `${day}T00:00:00+05:30`],
    ["of UTC, by the column's name", "Resolved (UTC)", (day) => day],
    ["of UTC, as an epoch", "Resolved", (day) => String(Date.parse(day))],
  ])("%s", async (_, name, written) => {
    const rows = ["13", "14", "15"].map(
      (day, i) => `T${i},Resolved,2026-01-${day} 08:15,${written(`2026-01-${day}`)}`,
    );
    const csv = ["Ticket ID,Status,Opened," + name, ...rows].join("\n");
    const { log, report } = await importText(csv, { timezone: "Europe/Berlin" });
    const { arrivedAt, resolvedAt, isIncomplete } = log!.tickets.columns;
    expect([...resolvedAt.subarray(0, 3)]).toEqual([...arrivedAt.subarray(0, 3)]);
    expect([...isIncomplete.subarray(0, 3)]).toEqual([0, 0, 0]);
    expect(report.problems.map(({ code }) => code)).toContain("resolved-on-day-of-opening");
    expect(report.problems.map(({ code }) => code)).not.toContain("resolved-before-opened");
    expect(log!.findings.map(({ code }) => code)).not.toContain("resolved-before-opened");
  });
});

test("what is told of midnights counts those of the zone in which a column's days begin", async () => {
  const rows = Array.from({ length: 40 }, (_, i) => {
    const day = `2026-01-${String((i % 27) + 1).padStart(2, "0")}`;
    return `T${i},Resolved,${day}T08:15:${10 + i}Z,${day}T00:00:00Z`;
  });
  const csv = ["Ticket ID,Status,Opened,Resolved", ...rows].join("\n");
  const { log } = await importText(csv, { timezone: "America/New_York" });
  const finding = log!.findings.find(({ code }) => code === "midnight-times");
  expect(finding).toMatchObject({ count: 40, of: 40, severity: "distorts" });
});

test("and so are midnights of the column's zone beside times of it, where they are more than come by chance", async () => {
  const rows = Array.from({ length: 200 }, (_, i) => {
    const day = `2026-01-${String((i % 27) + 1).padStart(2, "0")}`;
    const time = i % 5 === 0 ? "00:00:00" : `${10 + (i % 9)}:${10 + (i % 50)}:00`;
    return `T${i},Resolved,${day}T08:15:${10 + (i % 50)}Z,${day}T${time}Z`;
  });
  const csv = ["Ticket ID,Status,Opened,Resolved", ...rows].join("\n");
  const { log, report } = await importText(csv, { timezone: "America/New_York" });
  const finding = log!.findings.find(({ code }) => code === "midnight-times");
  expect(finding).toMatchObject({ count: 40, of: 200, severity: "caution" });
  expect(log!.findings.map(({ code }) => code)).not.toContain("burst-resolved");
  expect(report.problems.map(({ code }) => code)).toContain("resolved-on-day-of-opening");
  expect(log!.findings.map(({ code }) => code)).not.toContain("resolved-before-opened");
});
