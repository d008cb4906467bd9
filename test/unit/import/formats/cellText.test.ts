import { expect, test } from "vitest";
import {
  cellText,
  type DateSystem,
  type SheetCell,
} from "../../../../src/import/formats/cellText.ts";

const number = (value: number, format = ""): SheetCell => ({ value, isDate: false, format });
const date = (value: number, format: string): SheetCell => ({ value, isDate: true, format });

/** Serial numbers as Excel shows them: 42429 is 29 February 2016 in the 1900 system, 40967 in the 1904 one. */
test.each<[string, SheetCell, DateSystem, string]>([
  ["text", { value: " a\nb ", isDate: false, format: "" }, "1900", " a\nb "],
  ["nothing", { value: null, isDate: false, format: "" }, "1900", ""],
  ["a truth", { value: true, isDate: false, format: "" }, "1900", "true"],
  ["a number", number(1.5), "1900", "1.5"],
  ["an id that is shown as 1.2E+15", number(1.2e15, "0.00E+00"), "1900", "1200000000000000"],
  ["an id of 22 digits", number(1.2e21), "1900", "1200000000000000000000"],
  ["an id with leading zeros shown", number(123, "00000"), "1900", "00123"],
  ["a date and time", date(42429 + 8.5 / 24, "yyyy-mm-dd hh:mm"), "1900", "2016-02-29 08:30:00"],
  ["the same of 1904", date(40967 + 8.5 / 24, "yyyy-mm-dd hh:mm"), "1904", "2016-02-29 08:30:00"],
  [
    "a second that no fraction hits",
    date(42429 + 29_101 / 86_400, "d/m/yy h:mm"),
    "1900",
    "2016-02-29 08:05:01",
  ],
  ["a day", date(42429, "d/m/yyyy"), "1900", "2016-02-29"],
  ["a midnight", date(42429, "d/m/yyyy h:mm"), "1900", "2016-02-29 00:00:00"],
  ["a time that its format hides", date(42429.5, "d/m/yyyy"), "1900", "2016-02-29 12:00:00"],
  [
    "a format with words and colours",
    date(42429.5, '[Red]d. mmm "h" yyyy'),
    "1900",
    "2016-02-29 12:00:00",
  ],
  ["a built-in format without text", date(42429, ""), "1900", "2016-02-29 00:00:00"],
  ["the day after the 29 February that wasn't", date(61, "d/m/yyyy"), "1900", "1900-03-01"],
  ["the day before it", date(59, "d/m/yyyy"), "1900", "1900-02-28"],
  ["a duration", date(26.5 / 24, "[h]:mm"), "1900", "26:30:00"],
  ["a duration of 60 days", date(60.5, "[h]:mm:ss"), "1900", "1452:00:00"],
  ["a duration in minutes", date(1.5 / 24, "[mm]:ss"), "1900", "01:30:00"],
  ["a negative duration of 1904", date(-1.25, "[h]:mm"), "1904", "-30:00:00"],
  ["no duration", date(0, "[h]:mm"), "1900", "00:00:00"],
  ["a time of day", date(8.5 / 24, "h:mm AM/PM"), "1900", "08:30:00"],
  ["a date beyond all calendars", date(1e9, "d/m/yyyy"), "1900", "1000000000"],
  ["a date that is none", date(Number.NaN, "d/m/yyyy"), "1900", ""],
])("%s", (_, cell, system, text) => {
  expect(cellText(cell, system)).toBe(text);
});
