import { expect, test } from "vitest";
import { type DateEvidence, type DateVerdict, judgeDates } from "../../../src/import/dateFormat.ts";

const nothing: DateEvidence = { iso: 0, dayFirst: 0, monthFirst: 0, either: 0, unreadable: 0 };

test.each<[string, Partial<DateEvidence>, DateVerdict]>([
  [
    "all values with the year first are ISO",
    { iso: 9 },
    { kind: "format", format: "iso", explained: 9 },
  ],
  [
    "one day over 12 settles the column",
    { dayFirst: 1, either: 99 },
    { kind: "format", format: "day-first", explained: 100 },
  ],
  [
    "a second number over 12 makes it month-first",
    { monthFirst: 5, either: 5 },
    { kind: "format", format: "month-first", explained: 10 },
  ],
  ["no number over 12 leaves it open", { either: 40 }, { kind: "ambiguous", values: 40 }],
  [
    "one stray value is a mistake",
    { dayFirst: 3, monthFirst: 1 },
    { kind: "format", format: "day-first", explained: 3 },
  ],
  [
    "a tenth of the values may be mistakes",
    { dayFirst: 50, either: 50, monthFirst: 10 },
    { kind: "format", format: "day-first", explained: 100 },
  ],
  [
    "more than that are a second format",
    { dayFirst: 50, either: 50, monthFirst: 11 },
    { kind: "two formats", counts: { iso: 0, "day-first": 50, "month-first": 11 } },
  ],
  [
    "ISO and slashes together are two formats",
    { iso: 60, dayFirst: 20, either: 20 },
    { kind: "two formats", counts: { iso: 60, "day-first": 20, "month-first": 0 } },
  ],
  ["no values are no dates", {}, { kind: "no dates" }],
  ["mostly unreadable values are no dates", { iso: 4, unreadable: 5 }, { kind: "no dates" }],
  [
    "some unreadable values don't hide the format",
    { iso: 5, unreadable: 5 },
    { kind: "format", format: "iso", explained: 5 },
  ],
])("%s", (_, evidence, verdict) => {
  expect(judgeDates({ ...nothing, ...evidence })).toEqual(verdict);
});
