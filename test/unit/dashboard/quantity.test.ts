import { describe, expect, test } from "vitest";
import { bounds, intervalWords } from "../../../src/dashboard/words/intervalWords.ts";
import { quantityFormat, quantityScale } from "../../../src/dashboard/words/quantity.ts";
import { plusMinus } from "./comparison.ts";

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

  test("figures read together share the longest unit in which the small ones keep their digits", () => {
    expect(quantityScale("minutes", [20, 25, 600]).unit).toBe("min");
    expect(quantityScale("minutes", [270, 87]).unit).toBe("h");
    expect(quantityScale("minutes", [300, 310, 20_000]).unit).toBe("h");
    expect(quantityScale("minutes", [3000, 20_000]).unit).toBe("days");
  });

  test("the unit is a longer one where the largest would need too many digits", () => {
    expect(quantityScale("minutes", [10, 11, 6336]).unit).toBe("h");
  });

  test("each figure has the digits of its own interval, whatever the others are", () => {
    const scale = quantityScale("money", [46.2, 2_000_000], "EUR");
    const close = plusMinus(46.2, 0.47);
    const far = plusMinus(2_000_000, 50_000);
    expect(scale.of(close).full(46.2)).toBe("EUR\u00a046.20");
    expect(scale.of(far).full(2_000_000)).toBe("EUR\u00a02,000,000");
    expect(scale.of(plusMinus(798.7, 95.9)).number(798.7)).toBe("799");
  });

  test("a time keeps a margin that can be read", () => {
    // 4.4 days ± 3 h
    const scale = quantityScale("minutes", [6336]);
    expect(scale.of(plusMinus(6336, 180)).full(6336)).toBe("4.40\u00a0days");
  });

  test("more than ten million is written in millions", () => {
    const scale = quantityScale("money", [21_437_000], "EUR");
    expect(scale.of(plusMinus(21_437_000, 50_000)).full(21_437_000)).toBe(
      "EUR\u00a021.44\u00a0million",
    );
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
