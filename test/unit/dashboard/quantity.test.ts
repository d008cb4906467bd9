import { describe, expect, test } from "vitest";
import { bounds, intervalWords } from "../../../src/dashboard/words/intervalWords.ts";
import { quantityFormat } from "../../../src/dashboard/words/quantity.ts";

describe("a quantity", () => {
  test.each([
    { unit: "minutes", values: [90], is: "90.0\u00a0min" },
    { unit: "minutes", values: [180], is: "3.0\u00a0h" },
    { unit: "minutes", values: [4320], is: "3.0\u00a0days" },
    { unit: "share", values: [0.983], is: "98.3\u00a0%" },
    { unit: "money", values: [71_399.4], is: "EUR\u00a071,399" },
    { unit: "money", values: [41.5], is: "EUR\u00a041.50" },
    { unit: "tickets", values: [12], is: "12.0" },
    { unit: "ratio", values: [0.2564], is: "0.256" },
  ] as const)("$unit of $values is written $is", ({ unit, values, is }) => {
    expect(quantityFormat(unit, values, { currency: "EUR" }).full(values[0])).toBe(is);
  });

  test("is given no more digits than the second of its interval's half-width", () => {
    expect(quantityFormat("tickets", [110.4], { resolution: 25 }).number(110.4)).toBe("110");
    expect(quantityFormat("money", [42.604], { resolution: 0.54 }).number(42.604)).toBe("42.60");
    expect(quantityFormat("money", [42.604], { resolution: 5.4 }).number(42.604)).toBe("42.6");
  });

  test("figures read together share one unit: the largest decides", () => {
    const { number, unit } = quantityFormat("minutes", [30, 600], { resolution: 20 });
    expect(unit).toBe("h");
    expect(number(30)).toBe("0.5");
  });

  test("a difference has a sign, one that rounds to nothing has none", () => {
    const { signed } = quantityFormat("money", [42], { resolution: 0.5 });
    expect([signed(-1.126), signed(1.126), signed(0.001)]).toEqual(["−1.13", "+1.13", "0.00"]);
  });

  test("a difference of shares is in percentage points", () => {
    expect(quantityFormat("share", [0.5]).size(-0.021)).toBe("2.1 percentage points");
  });
});

describe("an interval", () => {
  const format = quantityFormat("money", [42], { resolution: 0.3 });
  const words = { less: "less", more: "more" };

  test.each([
    [-1.4, -0.9, "0.90 to 1.40 less"],
    [0.9, 1.4, "0.90 to 1.40 more"],
    [-0.2, 0.1, "0.20 less to 0.10 more"],
    [0, 0.5, "0.00 to 0.50 more"],
  ])("of a difference from %d to %d is %s", (low, high, is) => {
    expect(intervalWords({ mean: (low + high) / 2, low, high, n: 5 }, format, words)).toBe(is);
  });

  test("of one replication is none", () => {
    const one = { mean: 3, low: null, high: null, n: 1 };
    expect(intervalWords(one, format, words)).toBe("not known from one replication");
    expect(bounds(one, format.number)).toBe("no interval");
  });
});
