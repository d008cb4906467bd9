import { describe, expect, test } from "vitest";
import { completeIntake } from "../../../../src/import/quality/completeIntake.ts";

const day = 86_400_000;

/** Arrivals at noon UTC: so many on each day from a date on. */
function arrivals(from: string, counts: readonly number[]): number[] {
  const noon = Date.parse(`${from}T12:00:00Z`);
  return counts.flatMap((count, i) => new Array<number>(count).fill(noon + i * day));
}

function period(from: string, counts: readonly number[], timezone = "UTC"): string {
  const { from: begin, to } = completeIntake(arrivals(from, counts), timezone);
  const date = (at: number) => new Date(at).toISOString().slice(0, 10);
  return `${date(begin)} to ${date(to - 1)}`;
}

const week = [100, 80, 80, 80, 70, 10, 10];
const weeks = (n: number) => Array.from({ length: n }, () => week).flat();

describe("the period of complete intake", () => {
  // 2026-01-05 is a Monday
  test.each<[string, string, number[], string]>([
    ["whole weeks are kept whole", "2026-01-05", weeks(4), "2026-01-05 to 2026-02-01"],
    [
      "a few early tickets don't belong to it",
      "2026-01-01",
      [1, 2, 0, 3, ...weeks(4)],
      "2026-01-05 to 2026-02-01",
    ],
    [
      "a first day with less than half of its weekday's usual doesn't",
      "2026-01-05",
      [49, 80, 80, 80, 70, 10, 10, ...weeks(3)],
      "2026-01-06 to 2026-02-01",
    ],
    [
      "a first day with half of it does",
      "2026-01-05",
      [50, 80, 80, 80, 70, 10, 10, ...weeks(3)],
      "2026-01-05 to 2026-02-01",
    ],
    [
      "it begins in the middle of a week",
      "2026-01-08",
      [80, 70, 10, 10, ...weeks(3)],
      "2026-01-08 to 2026-02-01",
    ],
    [
      "it ends with a week, not within one",
      "2026-01-05",
      [...weeks(4), 100, 80],
      "2026-01-05 to 2026-02-01",
    ],
    [
      "a last week with less than two thirds of the usual doesn't belong to it",
      "2026-01-05",
      [...weeks(4), 100, 80, 60, 30, 5, 2, 2],
      "2026-01-05 to 2026-02-01",
    ],
    [
      "one with two thirds does",
      "2026-01-05",
      [...weeks(4), 70, 55, 55, 55, 45, 5, 5],
      "2026-01-05 to 2026-02-08",
    ],
    [
      "a trickle afterwards doesn't",
      "2026-01-05",
      [...weeks(4), ...new Array<number>(100).fill(1)],
      "2026-01-05 to 2026-02-01",
    ],
    [
      "holidays within don't end it",
      "2026-01-05",
      [...weeks(2), 5, 5, 5, 5, 5, 1, 1, ...weeks(2)],
      "2026-01-05 to 2026-02-08",
    ],
    ["three days are enough", "2026-01-07", [90, 80, 70], "2026-01-07 to 2026-01-09"],
    ["one ticket is a day", "2026-01-07", [1], "2026-01-07 to 2026-01-07"],
    [
      "of two runs, the one with more tickets",
      "2026-01-05",
      [...weeks(1), ...new Array<number>(21).fill(0), ...weeks(4)],
      "2026-02-02 to 2026-03-01",
    ],
  ])("%s", (_, from, counts, expected) => {
    expect(period(from, counts)).toBe(expected);
  });

  test("is cut at local midnights", () => {
    const { from, to, days } = completeIntake(arrivals("2026-03-23", weeks(2)), "Europe/Berlin");
    // summer time begins on 29 March 2026
    expect(new Date(from).toISOString()).toBe("2026-03-22T23:00:00.000Z");
    expect(new Date(to).toISOString()).toBe("2026-04-05T22:00:00.000Z");
    expect(days).toBe(14);
  });
});
