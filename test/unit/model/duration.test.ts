import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDuration, parseDuration } from "../../../src/model/duration.ts";

describe("a duration is read with its unit", () => {
  it.each<readonly [text: string, milliseconds: number | null]>([
    ["250 ms", 250],
    ["90 s", 90_000],
    ["12 min", 720_000],
    ["12min", 720_000],
    ["1.5 h", 5_400_000],
    ["1 h 30 min", 5_400_000],
    ["  2   days ", 172_800_000],
    ["1 day 12 h", 129_600_000],
    ["2 weeks", 1_209_600_000],
    ["0 min", 0],
    // 3960000.0000000005, 15659999.999999998 and 8220000.000000001 by plain multiplication of doubles
    ["1.1 h", 3_960_000],
    ["4.35 h", 15_660_000],
    ["2.2 h 5 min", 8_220_000],
    ["0.3 ms", 0.3],
    ["", null],
    ["12", null],
    ["12 minutes", null],
    ["-5 min", null],
    ["1e3 min", null],
    ["min", null],
    ["5 min and more", null],
    ["5 months", null],
  ])("%j is %j ms", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });
});

describe("a duration is written as people say it", () => {
  it.each<readonly [milliseconds: number, text: string]>([
    [0, "0 min"],
    [720_000, "12 min"],
    [775_000, "12 min 55 s"],
    [5_400_000, "1 h 30 min"],
    [86_400_000, "1 day"],
    [129_600_000, "1 day 12 h"],
    [172_800_000, "2 days"],
    [604_800_000, "1 week"],
    [2_419_200_000, "4 weeks"],
    [88_200_000, "1470 min"],
    [1_500, "1 s 500 ms"],
    [61_001, "61001 ms"],
    [12.25, "12.25 ms"],
  ])("%d ms is %s", (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it("so that the same number is read again, whole or not", () => {
    const whole = fc.nat({ max: 10 ** 12 });
    const any = fc.double({ min: 1e-6, max: 1e13, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(whole, any), (milliseconds) => {
        expect(parseDuration(formatDuration(milliseconds))).toBe(milliseconds);
      }),
      { numRuns: 5000, seed: 3 },
    );
  });
});
