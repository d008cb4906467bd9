import { expect, test } from "vitest";
import { readableDuration } from "../../../src/fit/readableDuration.ts";
import { parseDuration } from "../../../src/model/duration.ts";

test.each([
  [0, "0 s"],
  [1e-16, "0 s"],
  [1, "0.001 s"],
  [45_000, "45 s"],
  [59_999, "60 s"],
  [60_000, "1 min"],
  [120_000, "2 min"],
  [12_345_678, "3.43 h"],
  [1_080_000_000, "12.5 days"],
  [31_622_400_000, "366 days"],
])("%d ms is %s", (milliseconds, text) => {
  expect(readableDuration(milliseconds)).toBe(text);
});

test("a longer duration never reads as a shorter one", () => {
  let previous = -1;
  for (let milliseconds = 1; milliseconds < 1e11; milliseconds = Math.ceil(milliseconds * 1.003)) {
    const read = parseDuration(readableDuration(milliseconds))!;
    expect(read).toBeGreaterThanOrEqual(previous);
    previous = read;
  }
});
