import { describe, expect, test } from "vitest";
import { log } from "../../../src/arithmetic/log.ts";
import { logHigh, logLow } from "../../../src/arithmetic/logTable.ts";
import { logRest, ulpsFromLog } from "./reference.ts";
import { spread } from "./spread.ts";

describe("log", () => {
  test.each([
    ["between 0 and 2", spread(3000, (u) => 2 * u)],
    [
      "close to 1, where the result is small",
      spread(3000, (u, v) => 1 + (v - 0.5) * 2 ** (-50 * u)).filter((x) => x !== 1),
    ],
    ["over the whole range of doubles", spread(3000, (u) => 2 ** (2097 * u - 1073.5))],
    ["at the borders between table entries", borders()],
    [
      "at the extremes",
      [5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, Number.MAX_VALUE],
    ],
  ])("is within 0.85 units of the last place, %s", (_, arguments_) => {
    for (const x of arguments_) expect(ulpsFromLog(log(x), x), `log(${x})`).toBeLessThan(0.85);
  });

  test("is exactly 0 at 1", () => expect(log(1)).toBe(0));

  test.each([
    [0, -Infinity],
    [-0, -Infinity],
    [-1, NaN],
    [Infinity, Infinity],
    [NaN, NaN],
  ])("of %d is %d", (x, expected) => expect(log(x)).toBe(expected));

  test("never decreases from one double to the next, across the borders of the table", () => {
    for (const x of borders()) expect(log(x * (1 + Number.EPSILON))).toBeGreaterThanOrEqual(log(x));
  });
});

test("the table holds ln c(i) to 95 bits", () => {
  logHigh.forEach((high, i) => {
    const c = i < 80 ? 0.6875 + i / 256 : 1 + (i - 80) / 128;
    expect(logLow[i]).toBe(logRest(c, high));
  });
});

/** The last double of each table interval and the first of the next. */
function borders(): number[] {
  const middle = Array.from({ length: 128 }, (_, i) =>
    i < 80 ? 0.6875 + (i + 0.5) / 256 : 1 + (i - 79.5) / 128,
  );
  return middle.flatMap((x) => [x * (1 - Number.EPSILON / 2), x]);
}
