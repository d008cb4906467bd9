import { describe, expect, test } from "vitest";
import {
  type DateFormat,
  dateFormats,
  formatBits,
} from "../../../../src/import/dates/dateFormat.ts";
import { readDateText } from "../../../../src/import/dates/dateText.ts";
import { localTime } from "../../../../src/import/dates/localTime.ts";
import type { ZoneMark } from "../../../../src/import/dates/zoneText.ts";

/** By each format that fits, what the wall clock showed: `2026-01-12 08:00`, with seconds where there are any. */
function readings(text: string): Partial<Record<DateFormat, string>> {
  const { family, fits, value } = readDateText(text);
  const fitting = dateFormats.filter((format) => (fits & formatBits[format]) !== 0);
  return Object.fromEntries(
    fitting.map((format) => [format, localText(localTime(family, value, format))]),
  );
}

function localText(local: number): string {
  return new Date(local)
    .toISOString()
    .replace(/(:00)?\.000Z$|Z$/, "")
    .replace("T", " ");
}

describe("what can be read in one way only", () => {
  test.each<[string, DateFormat, string, ZoneMark?]>([
    // ISO 8601, and what databases and products make of it
    ["2016-02-29", "iso", "2016-02-29 00:00"],
    ["2016-02-29 01:16", "iso", "2016-02-29 01:16"],
    ["2016-2-9 1:06", "iso", "2016-02-09 01:06"],
    ["2016/02/29T01:16:30", "iso", "2016-02-29 01:16:30"],
    ["2016.02.29 01:16", "iso", "2016-02-29 01:16"],
    ["2016. 2. 29. 01:16", "iso", "2016-02-29 01:16"],
    ["2016-02-29 01:16:30.5", "iso", "2016-02-29 01:16:30.500"],
    ["2016-02-29 01:16:30,123456", "iso", "2016-02-29 01:16:30.123"],
    ["2016-02-29T01:16:30.1234567", "iso", "2016-02-29 01:16:30.123"],
    ["2016-02-29T0116", "iso", "2016-02-29 01:16"],
    ["2016-02-29 12:05 AM", "iso", "2016-02-29 00:05"],
    ["2016-02-29, 1:05 p.m.", "iso", "2016-02-29 13:05"],
    ["2026年1月12日 08:00", "iso", "2026-01-12 08:00"],
    ["2026/1/12 下午8:00", "iso", "2026-01-12 20:00"],
    ["2026/1/12 上午 12:30", "iso", "2026-01-12 00:30"],
    // zones
    ["2010-03-31T15:59:42+01:00", "iso", "2010-03-31 15:59:42", 60],
    ["2016-02-29T01:16:00Z", "iso", "2016-02-29 01:16", 0],
    ["2016-02-29 01:16-0330", "iso", "2016-02-29 01:16", -210],
    ["2016-02-29T01:16:00.000+05", "iso", "2016-02-29 01:16", 300],
    ["2016-02-29T01:16:00.000+0100", "iso", "2016-02-29 01:16", 60],
    ["2016-02-29+05:00", "iso", "2016-02-29 00:00", 300],
    ["2016-02-29-03:00", "iso", "2016-02-29 00:00", -180],
    ["2016-02-29 01:16 UTC", "iso", "2016-02-29 01:16", 0],
    ["2016-02-29 01:16 GMT+5:30", "iso", "2016-02-29 01:16", 330],
    ["2016-02-29 01:16 UTC+02:00", "iso", "2016-02-29 01:16", 120],
    ["2016-02-29 01:16 UTC +0200", "iso", "2016-02-29 01:16", 120],
    ["2016-02-29 01:16 \u221203:00", "iso", "2016-02-29 01:16", -180],
    ["2016-02-29 01:16 CET", "iso", "2016-02-29 01:16", 60],
    ["2016-07-29 01:16 (MESZ)", "iso", "2016-07-29 01:16", 120],
    ["2016-02-29 01:16 +0000 UTC", "iso", "2016-02-29 01:16", 0],
    ["2016-02-29 01:16 CST", "iso", "2016-02-29 01:16", "CST"],
    ["2016-02-29 01:16 IST", "iso", "2016-02-29 01:16", "IST"],
    ["2016-02-29 01:16 Europe/Berlin", "iso", "2016-02-29 01:16", "Europe/Berlin"],
    ["2016-02-29T01:16-05:00[America/Argentina/Buenos_Aires]", "iso", "2016-02-29 01:16", -300],
    ["2016-02-29T01:16[Europe/Berlin]", "iso", "2016-02-29 01:16", "Europe/Berlin"],
    ["1/13/2026 8:00 AM EST", "month-first", "2026-01-13 08:00", -300],
    // a day over 12
    ["29/2/2016 01:16", "day-first", "2016-02-29 01:16"],
    ["31-12-2016 23:59:59", "day-first", "2016-12-31 23:59:59"],
    ["31.12.2016, 8.05", "day-first", "2016-12-31 08:05"],
    ["31. 12. 2016 08:05", "day-first", "2016-12-31 08:05"],
    ["31/12/2016 08h30", "day-first", "2016-12-31 08:30"],
    ["31/12/2016 8h", "day-first", "2016-12-31 08:00"],
    ["31/12/2016 - 08:30", "day-first", "2016-12-31 08:30"],
    ["31-12-2016-08:30", "day-first", "2016-12-31 08:30"],
    ["31.12.2016-8:05", "day-first", "2016-12-31 08:05"],
    ["08:30 31/12/2016", "day-first", "2016-12-31 08:30"],
    ["2/29/2016 1:16 AM", "month-first", "2016-02-29 01:16"],
    ["2/29/2016 12:16:05 PM", "month-first", "2016-02-29 12:16:05"],
    ["2/29/2016 8 AM", "month-first", "2016-02-29 08:00"],
    ["13/1/96", "day-first", "1996-01-13 00:00"],
    ["69-01-31 08:00", "iso", "1969-01-31 08:00"],
    // Jira's d/MMM/yy h:mm a and dd/MMM/yy, Oracle's, SAS's, Apache's
    ["12/Jan/26 8:00 AM", "month-name", "2026-01-12 08:00"],
    ["12/jan/26 8:00 PM", "month-name", "2026-01-12 20:00"],
    ["12-Jan-2026-08:00", "month-name", "2026-01-12 08:00"],
    ["13 marca 2026 r., 08:05", "month-name", "2026-03-13 08:05"],
    ["12-Jan-2026 08:00", "month-name", "2026-01-12 08:00"],
    ["12-JAN-26", "month-name", "2026-01-12 00:00"],
    ["12JAN2026:08:00:00", "month-name", "2026-01-12 08:00"],
    ["12/Jan/2026:08:00:00 +0100", "month-name", "2026-01-12 08:00", 60],
    ["2026-Jan-12", "month-name", "2026-01-12 00:00"],
    // CLDR's formats, with the narrow space before AM and PM
    ["Jan 12, 2026 8:00 AM", "month-name", "2026-01-12 08:00"],
    ["Jan 12, 2026, 12:00:00\u202fAM", "month-name", "2026-01-12 00:00"],
    ["Jan 12, 2026, 12:00\u00a0PM", "month-name", "2026-01-12 12:00"],
    ["January 12th, 2026 at 8:00 AM", "month-name", "2026-01-12 08:00"],
    ["Monday, January 12, 2026 8:00:00 AM", "month-name", "2026-01-12 08:00"],
    ["12. Januar 2026 08:00", "month-name", "2026-01-12 08:00"],
    ["12. Jan. 2026, 08:00", "month-name", "2026-01-12 08:00"],
    ["3. März 2026 um 08:00 Uhr", "month-name", "2026-03-03 08:00"],
    ["Montag, 12. Januar 2026, 08:00 Uhr MEZ", "month-name", "2026-01-12 08:00", 60],
    ["12 janv. 2026 à 08:00", "month-name", "2026-01-12 08:00"],
    ["1er août 2026 08:00", "month-name", "2026-08-01 08:00"],
    ["lun. 12 févr. 2026 08h05", "month-name", "2026-02-12 08:05"],
    // mar is Tuesday and March in French, Spanish and Italian
    ["mar. 13 janv. 2026 08:00", "month-name", "2026-01-13 08:00"],
    ["mar 13 ene 2026", "month-name", "2026-01-13 00:00"],
    ["mar 13, 2026", "month-name", "2026-03-13 00:00"],
    ["13 mar 2026", "month-name", "2026-03-13 00:00"],
    ["12 de enero de 2026", "month-name", "2026-01-12 00:00"],
    ["12 de enero de 2026, 8:00:00 p. m.", "month-name", "2026-01-12 20:00"],
    ["12 ene 2026 12:05 a.\u00a0m.", "month-name", "2026-01-12 00:05"],
    ["segunda-feira, 12 de janeiro de 2026 às 08:00", "month-name", "2026-01-12 08:00"],
    ["12 de fev. de 2026 08:00", "month-name", "2026-02-12 08:00"],
    ["5 set 2026", "month-name", "2026-09-05 00:00"],
    ["lunedì 12 gennaio 2026 alle 8:00", "month-name", "2026-01-12 08:00"],
    ["5 mag 2026 8:00", "month-name", "2026-05-05 08:00"],
    ["ma 12 jan. 2026 om 8:00", "month-name", "2026-01-12 08:00"],
    ["12-mrt-2026", "month-name", "2026-03-12 00:00"],
    ["zo 3 mei 2026", "month-name", "2026-05-03 00:00"],
    // mail, C, Java and JavaScript
    ["Mon, 12 Jan 2026 08:00:00 +0100", "month-name", "2026-01-12 08:00", 60],
    ["Mon Jan 12 08:00:00 2026", "month-name", "2026-01-12 08:00"],
    ["Mon Jan 12 08:00:00 UTC 2026", "month-name", "2026-01-12 08:00", 0],
    ["Mon Jan 12 08:00:00 IST 2026", "month-name", "2026-01-12 08:00", "IST"],
    [
      "Mon Jan 12 2026 08:00:00 GMT+0100 (Central European Standard Time)",
      "month-name",
      "2026-01-12 08:00",
      60,
    ],
    ["8:30 PM, 12 January 2026", "month-name", "2026-01-12 20:30"],
    ["12 Jan '26", "month-name", "2026-01-12 00:00"],
    // numbers
    ["20260112", "compact", "2026-01-12 00:00"],
    ["20260112T080000Z", "compact", "2026-01-12 08:00", 0],
    ["20260112 08:00", "compact", "2026-01-12 08:00"],
    ["202601120800", "compact", "2026-01-12 08:00"],
    ["20260112080001", "compact", "2026-01-12 08:00:01"],
    ["1768204800", "epoch-seconds", "2026-01-12 08:00"],
    ["1768204800.25", "epoch-seconds", "2026-01-12 08:00:00.250"],
    ["1768204800123", "epoch-milliseconds", "2026-01-12 08:00:00.123"],
    ["0001-01-01", "iso", "0001-01-01 00:00"],
    ["9999-12-31 23:59:59", "iso", "9999-12-31 23:59:59"],
  ])("%s", (text, format, local, zone = null) => {
    expect(readings(text)).toEqual({ [format]: local });
    expect(readDateText(text).zone).toBe(zone);
  });
});

describe("what can be read in several ways waits for its column", () => {
  test.each<[string, Partial<Record<DateFormat, string>>]>([
    ["3.4.2016", { "day-first": "2016-04-03 00:00", "month-first": "2016-03-04 00:00" }],
    ["3/4/2016 12:30 PM", { "day-first": "2016-04-03 12:30", "month-first": "2016-03-04 12:30" }],
    [
      "12/01/26 08:00",
      {
        iso: "2012-01-26 08:00",
        "day-first": "2026-01-12 08:00",
        "month-first": "2026-12-01 08:00",
      },
    ],
    ["26-01-12", { iso: "2026-01-12 00:00", "day-first": "2012-01-26 00:00" }],
    ["32-01-12", { iso: "2032-01-12 00:00" }],
    ["46034", { "serial-1900": "2026-01-12 00:00", "serial-1904": "2030-01-13 00:00" }],
    ["46034.3333333", { "serial-1900": "2026-01-12 08:00", "serial-1904": "2030-01-13 08:00" }],
    ["46034,75", { "serial-1900": "2026-01-12 18:00", "serial-1904": "2030-01-13 18:00" }],
  ])("%s", (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});

test.each([
  "",
  " ",
  "soon",
  "2016-02-30",
  "2015-02-29",
  "30/2/2016 00:00",
  "31/4/2016",
  "4/31/2016",
  "13/13/2016",
  "29/2/1900",
  "2016-13-01",
  "0000-00-00 00:00:00",
  "12/12/2016 24:01",
  "12/12/2016 12:60",
  "12/12/2016 12:00:60",
  "12/12/2016 13:00 PM",
  "12/12/2016 0:30 AM",
  "12/12/2016 8",
  "32/1/2016",
  "1/2/2016/3",
  "1/2-2016",
  "1/2/216",
  "12.1.5",
  "2016-02-29 01:16 XYZ",
  "2016-02-29 01:16 Mars/Olympus",
  "2016-02-29 01:16 constructor",
  "2016-02-29 01:16+15:00",
  "2016-02-29 01:16+01:60",
  "2016-02-29-08:05",
  "2016-02-29 01:16-08:05",
  "2016-02-29 T",
  "2016-02-29 01:16 and more",
  "January 2026",
  "Jan 26",
  "12 Jan",
  "31 Feb 2026",
  "12 foo 2026",
  "12 lipnja 2026",
  "2 days ago",
  "yesterday",
  "Monday",
  "12:30",
  "3.14",
  "100",
  "-46034",
  "46034.3.3",
  "123456789012345678901234567890",
  "1e9",
  "20261332",
])("%j is no date", (text) => {
  expect(readDateText(text)).toMatchObject({ family: "unreadable", fits: 0, value: Number.NaN });
});
