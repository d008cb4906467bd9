import { describe, expect, test } from "vitest";
import { durationQuantiles } from "../../../src/fit/durationQuantiles.ts";
import { quantiles } from "../../../src/random/distributions/quantiles.ts";
import { quantile } from "../../../src/statistics/quantile.ts";

const minute = 60_000;

/** 101 durations 0, 1, 4, 9, … 10,000 minutes. */
const squares = Float64Array.from({ length: 101 }, (_, i) => i * i * minute);

describe("quantiles of durations", () => {
  test("are those of type 7 at steps of 2.5 %, but for the highest", () => {
    const knots = durationQuantiles(squares);
    expect(knots).toHaveLength(41);
    for (let step = 0; step < 40; step++)
      expect(knots[step]).toBeCloseTo(quantile(squares, step / 40)!, 3);
  });

  test("keep the mean of the longest 2.5 %", () => {
    const knots = durationQuantiles(squares);
    // 2.5 % of 101 are 2.525: the longest two and a bit of the third
    const mean = (100 ** 2 + 99 ** 2 + 0.525 * 98 ** 2) / 2.525;
    expect((knots[39] + knots[40]) / 2 / minute).toBeCloseTo(mean, 6);
  });

  test("one outlier, a hundred times the others, doesn't double the mean", () => {
    const durations = Float64Array.from({ length: 200 }, (_, i) => (i === 199 ? 100 : 1) * minute);
    // the true mean is (199 + 100) ÷ 200 = 1.495 min; a straight line from 1 to 100 would give 3.5
    const mean = quantiles({ values: durationQuantiles(durations) }).mean;
    expect(mean / minute).toBeCloseTo(1.495, 3);
  });

  test("never fall, so that a scenario takes them", () => {
    const durations = Float64Array.from([5, 5, 5, 5, 5, 5, 5, 5, 5, 900], (m) => m * minute);
    const knots = durationQuantiles(durations);
    for (let i = 1; i < knots.length; i++) expect(knots[i]).toBeGreaterThanOrEqual(knots[i - 1]);
  });

  test("of one duration are that duration twice", () => {
    expect(durationQuantiles(Float64Array.of(7 * minute))).toEqual([7 * minute, 7 * minute]);
  });

  test("a weight of 3 counts like three of the kind", () => {
    const weighted = durationQuantiles(Float64Array.from(squares), new Float64Array(101).fill(3));
    const plain = durationQuantiles(squares);
    weighted.forEach((knot, i) => expect(knot).toBeCloseTo(plain[i], 3));
  });

  test("what weighs next to nothing moves next to nothing, however long it is", () => {
    const durations = Float64Array.from([...squares, 1e6 * minute]);
    const weights = Float64Array.from([...squares].map(() => 1).concat(1e-9));
    const knots = durationQuantiles(durations, weights);
    const plain = durationQuantiles(squares);
    for (let step = 1; step <= 40; step++)
      expect(Math.abs(knots[step] / plain[step] - 1)).toBeLessThan(0.05);
  });
});
