import { expect, test } from "vitest";
import { type DateFormat, dateFormatWords } from "../../../src/import/dates/dateFormat.ts";
import type { DateReport } from "../../../src/import/dates/dateReport.ts";
import { dateSentences } from "../../../src/report/dateSentences.ts";

/** A column of 100 dates, all read by the first format; each explains so many of them. */
function column(
  name: string,
  ...explained: readonly (readonly [DateFormat, number])[]
): DateReport {
  const candidates = explained.map(([format, values]) => {
    return { format, values, share: values / 100, line: 2, text: "" };
  });
  const [{ format }] = candidates;
  const formats = [{ ...candidates[0], words: dateFormatWords[format] }];
  const place = { file: "a.csv", column: name, use: "time" };
  return { ...place, values: 100, unreadable: 0, formats, candidates };
}

test("columns with one answer share a sentence, and the zone is said once", () => {
  const dates = [
    column("opened", ["day-first", 100], ["month-first", 40]),
    column("resolved", ["day-first", 100], ["month-first", 40]),
    column("closed", ["day-first", 100], ["month-first", 38.5]),
    column("updated", ["iso", 100]),
  ];
  expect(dateSentences({ dates, timezone: "Europe/Berlin" })).toEqual([
    "Dates were read day first (5/4/2026 is the 5th of April) in opened, resolved, closed.",
    "Dates were read year first (2026-04-05 is the 5th of April) in updated.",
    "The format month-first would explain 40 % of the dates in opened, resolved, too; 38.5 % in closed.",
    "Dates that don't state their zone are of Europe/Berlin.",
  ]);
});

test("a column of several files is named once", () => {
  const dates = [1, 2].map(() => column("opened", ["iso", 100]));
  expect(dateSentences({ dates, timezone: null })).toEqual([
    "Dates were read year first (2026-04-05 is the 5th of April) in opened.",
  ]);
});

test("nothing is said of dates that weren't read", () => {
  const dates = [{ ...column("opened", ["iso", 100]), formats: [] }];
  expect(dateSentences({ dates, timezone: "UTC" })).toEqual([]);
});
