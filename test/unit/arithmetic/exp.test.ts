import { describe, expect, test } from "vitest";
import { exp } from "../../../src/arithmetic/exp.ts";
import { rootHigh, rootTail } from "../../../src/arithmetic/expTable.ts";
import { rootRest, ulpsFromExp } from "./reference.ts";
import { spread } from "./spread.ts";

describe("exp", () => {
  test.each([
    ["between −1 and 1", spread(3000, (u) => 2 * u - 1)],
    ["close to 0", spread(3000, (u, v) => (v - 0.5) * 2 ** (-50 * u))],
    ["over the whole range", spread(3000, (u) => 1417 * u - 708)],
  ])("is within 0.75 units of the last place, %s", (_, arguments_) => {
    for (const x of arguments_) expect(ulpsFromExp(exp(x), x), `exp(${x})`).toBeLessThan(0.75);
  });

  test("is within 2 units just below overflow", () => {
    for (const x of spread(300, (u) => 709 + 0.78 * u))
      expect(ulpsFromExp(exp(x), x)).toBeLessThan(2);
  });

  test.each([
    [0, 1],
    [-0, 1],
    [710, Infinity],
    [Infinity, Infinity],
    [-745.2, 0],
    [-Infinity, 0],
    [NaN, NaN],
    // The smallest positive double is 2⁻¹⁰⁷⁴ = e^−744.44.
    [-744.4400719213812, 5e-324],
  ])("of %d is %d", (x, expected) => expect(exp(x)).toBe(expected));
});

test("the table holds 2^(i/128) to 100 bits", () => {
  rootHigh.forEach((high, i) => expect(rootTail[i]).toBe(rootRest(i, high)));
});
