import { describe, expect, test } from "vitest";
import { localOfYearLast, readDateText } from "../../../src/import/dateText.ts";

const utc = (iso: string) => Date.parse(`${iso}Z`);

describe("a date with the year first is read as local time", () => {
  test.each([
    ["2016-02-29", "2016-02-29T00:00"],
    ["2016-02-29 01:16", "2016-02-29T01:16"],
    ["2016-2-9 1:06", "2016-02-09T01:06"],
    ["2016/02/29T01:16:30", "2016-02-29T01:16:30"],
    ["2016-02-29 01:16:30.5", "2016-02-29T01:16:30.500"],
    ["2016-02-29 01:16:30,123456", "2016-02-29T01:16:30.123"],
    ["2016-02-29 12:05 AM", "2016-02-29T00:05"],
    ["2016-02-29, 1:05 p.m.", "2016-02-29T13:05"],
  ])("%s", (text, local) => {
    expect(readDateText(text)).toMatchObject({ shape: "year first", value: utc(local) });
  });
});

describe("with an offset from UTC it is an instant", () => {
  test.each([
    ["2010-03-31T15:59:42+01:00", "2010-03-31T14:59:42", 60],
    ["2016-02-29T01:16:00Z", "2016-02-29T01:16:00", 0],
    ["2016-02-29 01:16-0330", "2016-02-29T04:46:00", -210],
    ["2016-02-29T01:16:00.000+05", "2016-02-28T20:16:00", 300],
  ])("%s", (text, instant, offset) => {
    expect(readDateText(text)).toEqual({ shape: "with offset", value: utc(instant), offset });
  });
});

describe("a date with the year last waits for what its first two numbers are", () => {
  test.each([
    ["29/2/2016 01:16", "2016-02-29T01:16", null],
    ["2/29/2016 1:16 AM", null, "2016-02-29T01:16"],
    ["3.4.2016", "2016-04-03T00:00", "2016-03-04T00:00"],
    ["31-12-2016 23:59:59", "2016-12-31T23:59:59", null],
  ])("%s", (text, dayFirst, monthFirst) => {
    const { shape, value } = readDateText(text);
    expect(shape).toBe("year last");
    expect(localOfYearLast(value, true)).toBe(dayFirst === null ? Number.NaN : utc(dayFirst));
    expect(localOfYearLast(value, false)).toBe(monthFirst === null ? Number.NaN : utc(monthFirst));
  });
});

test.each([
  "",
  "soon",
  "2016-02-30",
  "2015-02-29",
  "30/2/2016 00:00",
  "31/4/2016",
  "4/31/2016",
  "13/13/2016",
  "29/2/1900",
  "2016-13-01",
  "12/12/2016 24:00",
  "12/12/2016 12:60",
  "12/12/2016 13:00 PM",
  "12/12/2016 0:30 AM",
  "32/1/2016",
  "1/2/16",
  "1/2-2016",
  "20160229",
  "2016-02-29 01:16 CET",
])("%j is no date", (text) => {
  expect(readDateText(text)).toMatchObject({ shape: "unreadable", value: Number.NaN });
});
