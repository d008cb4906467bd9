import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DateColumn } from "../../../../src/import/dates/dateColumn.ts";
import { type DateFormat, dateFormats } from "../../../../src/import/dates/dateFormat.ts";
import { formatShares, judgeDates } from "../../../../src/import/dates/judgeDates.ts";
import type { StatedDates } from "../../../../src/import/dates/statedDates.ts";

const times = (count: number, ...texts: readonly string[]) =>
  Array.from({ length: count }, (_, i) => texts[i % texts.length]);

/** The verdict on a column, in words: which values are read how, and which not; or what is asked. */
function judged(values: readonly string[], stated?: StatedDates): string {
  const column = new DateColumn(stated);
  const kinds = values.map((text, i) => {
    const { kind } = column.read(text);
    column.count(i + 2);
    return kind;
  });
  const verdict = judgeDates(column, stated);
  if (verdict.kind === "no dates") return "no dates";
  if (verdict.kind === "question") {
    const { code, values: open, choices } = verdict.question;
    return `${code} ${open}: ${choices.map((formats) => formats.join(",")).join(" or ")}`;
  }
  const counts = new Map<string, number>();
  for (const kind of kinds) {
    const format = verdict.ofKind[kind] ?? "not used";
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  return [...counts].map(([format, count]) => `${format} ${count}`).join(", ");
}

describe("a column is read by the format that all its values speak for", () => {
  test.each<[string, readonly string[], string]>([
    ["the year first", times(9, "2026-01-02 08:00"), "iso 9"],
    ["one day over 12 settles it", [...times(99, "3/4/2026"), "13/4/2026"], "day-first 100"],
    [
      "a second number over 12 makes it month-first",
      [...times(5, "4/13/2026"), ...times(5, "3/4/2026")],
      "month-first 10",
    ],
    ["month names", times(3, "12-Jan-2026 08:00", "Feb 3, 2026 8:00 AM"), "month-name 3"],
    ["epochs", times(3, "1768204800"), "epoch-seconds 3"],
    ["epochs in milliseconds", times(3, "1768204800000"), "epoch-milliseconds 3"],
    ["digits", times(3, "20260405"), "compact 3"],
    ["a stray value", [...times(3, "13/1/2026"), "1/13/2026"], "day-first 3, not used 1"],
    [
      "a tenth of the values may contradict it",
      [...times(50, "13/1/2026"), ...times(50, "3/1/2026"), ...times(10, "1/13/2026")],
      "day-first 100, not used 10",
    ],
    [
      "unreadable values don't hide it",
      [...times(5, "2026-01-02"), ...times(5, "soon")],
      "iso 5, not used 5",
    ],
    [
      "years of two digits, told by the days",
      Array.from({ length: 20 }, (_, i) => `${String(i + 1).padStart(2, "0")}/01/26`),
      "day-first 20",
    ],
    [
      "years of two digits first, told by the days",
      Array.from({ length: 20 }, (_, i) => `26-01-${String(i + 1).padStart(2, "0")}`),
      "iso 20",
    ],
  ])("%s", (_, values, expected) => {
    expect(judged(values)).toBe(expected);
  });
});

describe("two formats in one column are both found", () => {
  test.each<[string, readonly string[], string]>([
    [
      "year first and day first",
      [...times(60, "2026-01-02"), ...times(20, "13/1/2026"), ...times(20, "3/1/2026")],
      "iso 60, day-first 40",
    ],
    [
      "month names and epochs",
      [...times(5, "12 Jan 2026"), ...times(5, "1768204800")],
      "month-name 5, epoch-seconds 5",
    ],
    [
      "day first with dots, month first with slashes: two systems' dates in one file",
      [...times(20, "13.1.2026", "3.1.2026"), ...times(20, "1/13/2026", "1/3/2026")],
      "day-first 20, month-first 20",
    ],
    [
      "day first on 24 hours, month first on twelve",
      [
        ...times(20, "13/1/2026 08:00", "3/1/2026 08:00"),
        ...times(20, "1/13/2026 8:00 AM", "1/3/2026 8:00 AM"),
      ],
      "day-first 20, month-first 20",
    ],
    [
      "day first, and a few that can't be told are not used",
      [...times(100, "2026-01-02"), ...times(10, "3/1/2026")],
      "iso 100, not used 10",
    ],
  ])("%s", (_, values, expected) => {
    expect(judged(values)).toBe(expected);
  });
});

describe("what nobody can tell is a question, never a guess", () => {
  test.each<[string, readonly string[], string]>([
    ["no day over 12", times(40, "3/4/2026"), "ambiguous-dates 40: day-first or month-first"],
    [
      "no day over 12, among others",
      [...times(60, "2026-01-02"), ...times(40, "3/4/2026")],
      "ambiguous-dates 40: day-first,iso or month-first,iso",
    ],
    [
      "as many days over 12 in the one place as in the other",
      [...times(5, "13/1/2026"), ...times(90, "3/1/2026"), ...times(5, "1/13/2026")],
      "two-date-formats 100: day-first or month-first",
    ],
    [
      "two formats that are written alike",
      [...times(50, "13/1/2026"), ...times(50, "3/1/2026"), ...times(13, "1/13/2026")],
      "two-date-formats 113: day-first or month-first",
    ],
    [
      "two ways of writing, one of them open",
      [...times(20, "13.1.2026"), ...times(20, "1/13/2026"), ...times(20, "3-1-2026")],
      "ambiguous-dates 20: day-first,month-first or month-first,day-first",
    ],
    ["a spreadsheet's days", times(9, "46034.25"), "ambiguous-dates 9: serial-1900 or serial-1904"],
    [
      "few days of two-digit years",
      ["12-01-26", "12-02-26", "12-03-26"],
      "ambiguous-dates 3: day-first or month-first or iso",
    ],
  ])("%s", (_, values, expected) => {
    expect(judged(values)).toBe(expected);
  });
});

test.each([
  ["no values", []],
  ["mostly others", ["2026-01-02", "soon", "later"]],
  ["numbers that are no dates", ["12", "4711", "0.5"]],
])("%s are no dates", (_, values) => {
  expect(judged(values)).toBe("no dates");
});

describe("what is stated goes before the evidence", () => {
  const column = (...formats: DateFormat[]) => ({ formats, isForColumn: true });
  const all = (...formats: DateFormat[]) => ({ formats, isForColumn: false });

  test.each<[string, readonly string[], StatedDates, string]>([
    ["of the column", times(4, "3/4/2026"), column("month-first"), "month-first 4"],
    [
      "of the column: other values aren't read",
      ["3/4/2026", "2026-01-02", "4/13/2026", "13/4/2026"],
      column("day-first"),
      "day-first 2, not used 2",
    ],
    [
      "several of the column",
      ["3/4/2026", "2026-01-02", "Jan 3, 2026"],
      column("day-first", "iso"),
      "day-first 1, iso 1, not used 1",
    ],
    [
      "of the column, in the order of the list where nothing else decides",
      [...times(20, "13.1.2026"), ...times(20, "1/13/2026", "1/3/2026"), ...times(20, "3-1-2026")],
      column("day-first", "month-first"),
      "day-first 40, month-first 20",
    ],
    ["of all columns", times(4, "3/4/2026"), all("day-first"), "day-first 4"],
    [
      "of all columns: what can't be mistaken is read as it is",
      ["3/4/2026", "2026-01-02", "Jan 3, 2026"],
      all("day-first"),
      "day-first 1, iso 1, month-name 1",
    ],
    [
      "of all columns: what contradicts it isn't used",
      ["3/4/2026", "4/13/2026"],
      all("day-first"),
      "day-first 1, not used 1",
    ],
    [
      "of all columns: both questions have an answer",
      ["3/4/2026", "46034"],
      all("day-first", "serial-1900"),
      "day-first 1, serial-1900 1",
    ],
    [
      "of all columns, and of no use here",
      times(3, "13/4/2026"),
      all("serial-1904"),
      "day-first 3",
    ],
  ])("%s", (_, values, stated, expected) => {
    expect(judged(values, stated)).toBe(expected);
  });
});

test("every answer that a question offers settles it, and reads what the choice explains", () => {
  const columns = [
    times(40, "3/4/2026"),
    [...times(60, "2026-01-02"), ...times(40, "3/4/2026")],
    [...times(5, "13/1/2026"), ...times(90, "3/1/2026"), ...times(5, "1/13/2026")],
    times(9, "46034.25"),
    ["12-01-26", "12-02-26", "12-03-26"],
  ];
  for (const values of columns) {
    const [, offers] = judged(values).split(": ");
    for (const offer of offers.split(" or ")) {
      const formats = offer.split(",") as DateFormat[];
      const outcome = judged(values, { formats, isForColumn: true });
      expect(outcome).toContain(formats[0]);
    }
  }
});

test("a format's share is that of all the values it can read, with the first of them", () => {
  const column = new DateColumn();
  for (const [i, text] of ["soon", "3/4/2026", "13/4/2026", "2026-01-02", "3/4/2026"].entries()) {
    column.read(text);
    column.count(i + 2);
  }
  expect(formatShares(column.kinds, ...dateFormats)).toEqual([
    { format: "day-first", values: 3, share: 0.75, line: 3, text: "3/4/2026" },
    { format: "month-first", values: 2, share: 0.5, line: 3, text: "3/4/2026" },
    { format: "iso", values: 1, share: 0.25, line: 5, text: "2026-01-02" },
  ]);
  expect(column.unreadable).toBe(1);
});

describe("properties", () => {
  const date = fc.date({
    min: new Date("1999-01-01T00:00:00Z"),
    max: new Date("2039-12-31T23:59:59Z"),
    noInvalidDate: true,
  });
  const scrap = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.stringMatching(/^[0-9/.: -]{0,20}$/),
    fc.stringMatching(/^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}( [0-9]{1,2}:[0-9]{2}( [AP]M)?)?$/),
    date.map((at) => at.toISOString()),
    date.map((at) => at.toUTCString()),
    date.map(String),
  );

  test("any texts give a verdict, and the order of the values doesn't matter", () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (values) => {
        const counts = (text: string) => text.split(", ").sort().join(", ");
        expect(counts(judged(values.toReversed()))).toBe(counts(judged(values)));
      }),
    );
  });

  test("a column written day first is never read month first", () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 40 }), (dates) => {
        const texts = dates.map(
          (at) => `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear()}`,
        );
        expect(judged(texts)).toMatch(/^(day-first \d+|ambiguous-dates .*)$/);
      }),
    );
  });
});
