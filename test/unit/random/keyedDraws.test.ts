import { describe, expect, test } from "vitest";
import { chiSquareBound } from "./chiSquareBound.ts";
import {
  standardExponentialAt,
  standardNormalAt,
  uniformAt,
} from "../../../src/random/keyedDraws.ts";
import { rootKey } from "../../../src/random/rootKey.ts";
import { streamKey } from "../../../src/random/streamKey.ts";

const [key0, key1] = streamKey(rootKey("golden"), 0, "L1", "handling time");
const at = (serial: number, use = 0): number => uniformAt(key0, key1, serial, use);
const N = 200_000;

/** Written down from this implementation when its Threefry agreed with Random123 and its log and quantile with mpmath. */
const GOLDEN_KEY = [918393560, -89470882];
const GOLDEN_DRAWS = [
  [0, 0, 0.16982192013068187, 0.18611504714550453, -0.9548692136578311],
  [1, 0, 0.5338539925433171, 0.7632563732086828, 0.0849614794121572],
  [2, 0, 0.8179515411759627, 1.703482370070589, 0.907586143998502],
  [0, 1, 0.6903046613032162, 1.172166243143746, 0.49671410070122995],
  [0, 2, 0.14736395783519884, 0.15942250230407298, -1.047806177712673],
  [4711, 0, 0.760657819676162, 1.429861034143832, 0.7084201858754566],
  [4711, 1, 0.8229004194050644, 1.7310431023783353, 0.9264750427710399],
  [999999, 3, 0.6222911840435514, 0.9736317083752885, 0.31150382973469637],
  [4294967295, 0, 0.8881102146640247, 2.1902409516916936, 1.2165392447781278],
  [4294967296, 0, 0.546230123670665, 0.7901650897799128, 0.11614231567388068],
  [8796093022207, 2097151, 0.2315602515187627, 0.26339312053281577, -0.733718201313035],
] as const;

describe("golden draws: a change here changes every result anybody ever kept", () => {
  test("the key of a stream is what it was in version 0.1", () => {
    expect([key0, key1]).toEqual(GOLDEN_KEY);
  });

  test.each(GOLDEN_DRAWS)("serial %d, use %d", (serial, use, uniform, exponential, normal) => {
    expect(uniformAt(key0, key1, serial, use)).toBe(uniform);
    expect(standardExponentialAt(key0, key1, serial, use)).toBe(exponential);
    expect(standardNormalAt(key0, key1, serial, use)).toBe(normal);
  });
});

describe("a draw is a function of its key alone", () => {
  test("and not of the draws made before", () => {
    const forwards = Array.from({ length: 100 }, (_, serial) => at(serial));
    const backwards = Array.from({ length: 100 }, (_, i) => at(99 - i)).toReversed();
    expect(backwards).toEqual(forwards);
  });

  test("and serials beyond 2³² have draws of their own", () => {
    const serials = [0, 1, 2 ** 32, 2 ** 32 + 1, 2 ** 33, 2 ** 42, 2 ** 43 - 1];
    const draws = serials.flatMap((serial) => [0, 1, 2 ** 21 - 1].map((use) => at(serial, use)));
    expect(new Set(draws).size).toBe(serials.length * 3);
  });

  test.each([
    ["replication", streamKey(rootKey("golden"), 1, "L1", "handling time")],
    ["seed", streamKey(rootKey("golden "), 0, "L1", "handling time")],
    ["entity", streamKey(rootKey("golden"), 0, "L2", "handling time")],
    ["purpose", streamKey(rootKey("golden"), 0, "L1", "diagnosis time")],
    ["place where entity and purpose meet", streamKey(rootKey("golden"), 0, "L1h", "andling time")],
    [
      "high byte of a character of the seed",
      streamKey(rootKey("golŤen"), 0, "L1", "handling time"),
    ],
  ])("another %s is another stream, uncorrelated with this one", (_, [other0, other1]) => {
    const correlation = correlationOf(
      (i) => at(i),
      (i) => uniformAt(other0, other1, i, 0),
    );
    // The standard error of a correlation of N independent pairs is 1/√N.
    expect(Math.abs(correlation)).toBeLessThan(4.5 / Math.sqrt(N));
  });
});

describe("uniforms", () => {
  test("fill 1,000 bins evenly (chi-square)", () => {
    const counts = new Float64Array(1000);
    for (let i = 0; i < N; i += 1) counts[Math.floor(at(i) * 1000)] += 1;
    expect(chiSquare(counts, N / 1000)).toBeLessThan(chiSquareBound(999));
  });

  test("fill 30 × 30 squares evenly in pairs of neighbouring serials, and of neighbouring uses", () => {
    for (const neighbour of [(i: number) => at(i + 1), (i: number) => at(i, 1)]) {
      const counts = new Float64Array(900);
      for (let i = 0; i < N; i += 2)
        counts[Math.floor(at(i) * 30) * 30 + Math.floor(neighbour(i) * 30)] += 1;
      expect(chiSquare(counts, N / 2 / 900)).toBeLessThan(chiSquareBound(899));
    }
  });

  test.each([1, 2, 3, 10])("are uncorrelated at a distance of %d serials", (lag) => {
    expect(Math.abs(correlationOf(at, (i) => at(i + lag)))).toBeLessThan(4.5 / Math.sqrt(N));
  });

  test("lie in the open interval and use all 53 bits", () => {
    let lowestBitSet = 0;
    for (let i = 0; i < N; i += 1) {
      const u = at(i);
      expect(u > 0 && u < 1 && Number.isInteger(u * 2 ** 53)).toBe(true);
      if ((u * 2 ** 53) % 2 === 1) lowestBitSet += 1;
    }
    // Binomial(N, ½): standard deviation √N/2.
    expect(Math.abs(lowestBitSet - N / 2)).toBeLessThan((4.5 * Math.sqrt(N)) / 2);
  });
});

test("the standard exponential and the standard normal increase in the uniform of the same key", () => {
  const serials = Array.from({ length: 2000 }, (_, i) => i).sort((a, b) => at(a) - at(b));
  for (const draw of [standardExponentialAt, standardNormalAt]) {
    const values = serials.map((serial) => draw(key0, key1, serial, 0));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  }
});

function chiSquare(counts: Float64Array, expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function correlationOf(a: (i: number) => number, b: (i: number) => number): number {
  // Both are uniform: mean ½, variance 1/12.
  let sum = 0;
  for (let i = 0; i < N; i += 1) sum += (a(i) - 0.5) * (b(i) - 0.5);
  return (12 * sum) / N;
}
