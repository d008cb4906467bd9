import { expect, test } from "vitest";
import { clockCorrection } from "../../../../src/import/dates/clockStyle.ts";
import { noTimeOfDay, readTimeOfDay } from "../../../../src/import/dates/timeOfDayText.ts";

/** The time of day that a text alone says, and what is doubtful about it; null for none. */
function told(text: string): string | null {
  const into = noTimeOfDay();
  if (!readTimeOfDay(text, into)) return null;
  const time = new Date(into.time).toISOString().slice(11, 19);
  const zone = into.zone === null ? "" : ` zone ${into.zone}`;
  return `${time}${into.clock === "plain" ? "" : `, ${into.clock}`}${zone}`;
}

test.each([
  ["20:30", "20:30:00"],
  ["8:30 PM", "20:30:00"],
  ["8:30 p. m.", "20:30:00"],
  ["12:00 AM", "00:00:00"],
  ["12:00 PM", "12:00:00"],
  ["20:30:15", "20:30:15"],
  ["20:30:15,25", "20:30:15"],
  ["20.30", "20:30:00"],
  ["20h30", "20:30:00"],
  ["20h", "20:00:00"],
  ["20:30 h", "20:30:00"],
  ["20:30 Uhr", "20:30:00"],
  ["2030", "20:30:00, few digits"],
  ["0830", "08:30:00"],
  ["830", "08:30:00, few digits"],
  ["203015", "20:30:15"],
  ["83015", "08:30:15"],
  ["0", "00:00:00"],
  ["5", "00:05:00, few digits"],
  ["0.8541666666666666", "20:30:00"],
  ["0,8541666667", "20:30:00"],
  ["0.5", "12:00:00"],
  ["0.35", "08:24:00, short fraction"],
  ["0.75", "18:00:00"],
  ["30/12/1899 20:30:00", "20:30:00"],
  ["1899-12-30 20:30:00", "20:30:00"],
  ["1900-01-01T20:30", "20:30:00"],
  ["24:00", "00:00:00, end of day"],
  ["20:30+01:00", "20:30:00 zone 60"],
  ["20:30 CET", "20:30:00 zone 60"],
])("%s is a time of day", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  "",
  "soon",
  "75",
  "25:00",
  "24:01",
  "20:60",
  "2460",
  "13:00 PM",
  "1.5",
  "-0.25",
  "1e-2",
])("%j is none", (text) => expect(told(text)).toBeNull());

test("2026-01-12 20:30 is a date of its own, and no time of day", () => {
  expect(told("2026-01-12 20:30")).toBeNull();
});

const minute = 60_000;
const evidence = { hasFractions: false, hasDots: false, hasDigits: false, hasSeconds: false };

test("0.35 is a part of a day, but 35 minutes past midnight among times with dots", () => {
  const told = 504 * minute; // 8:24
  expect(clockCorrection("short fraction", told, evidence)).toBe(0);
  const dots = { ...evidence, hasDots: true };
  expect(told + clockCorrection("short fraction", told, dots)).toBe(35 * minute);
  expect(clockCorrection("short fraction", told, { ...dots, hasFractions: true })).toBe(0);
});

test("830 is half past eight, but eight and a half minutes past midnight among times with seconds", () => {
  const told = 510 * minute;
  expect(clockCorrection("few digits", told, evidence)).toBe(0);
  const seconds = { ...evidence, hasSeconds: true };
  expect(told + clockCorrection("few digits", told, seconds)).toBe(8.5 * minute);
});

test("5 is five minutes past midnight among times of more digits, and else nobody knows", () => {
  expect(clockCorrection("few digits", 5 * minute, { ...evidence, hasDigits: true })).toBe(0);
  expect(clockCorrection("few digits", 5 * minute, evidence)).toBeNaN();
});
