import { describe, expect, test } from "vitest";
import { distributionOf } from "../../../src/random/distributionOf.ts";
import type { DistributionSpec } from "../../../src/random/distributionOf.ts";
import { rootKey } from "../../../src/random/rootKey.ts";
import { streamKey } from "../../../src/random/streamKey.ts";
import { chiSquareBound } from "./chiSquareBound.ts";

const [key0, key1] = streamKey(rootKey("distributions"), 0, "test", "draws");
const N = 50_000;

/** Each with its mean and variance from the textbook formula, worked out here. */
const cases: readonly (readonly [DistributionSpec, mean: number, variance: number])[] = [
  [{ name: "exponential", mean: 12 }, 12, 144],
  [{ name: "fixed", value: 7 }, 7, 0],
  [{ name: "lognormal", mean: 12, cv: 0.5 }, 12, 36],
  [{ name: "lognormal", mean: 12, cv: 1.5 }, 12, 324],
  [{ name: "lognormal", mean: 12, cv: 0 }, 12, 0],
  [{ name: "gamma", shape: 2.5, scale: 4 }, 10, 40],
  [{ name: "gamma", shape: 0.4, scale: 10 }, 4, 40],
  [{ name: "erlang", k: 3, mean: 12 }, 12, 48],
  // shape 2 is Rayleigh: mean s·√π/2, variance s²(1 − π/4)
  [{ name: "weibull", shape: 2, scale: 10 }, 5 * Math.sqrt(Math.PI), 100 * (1 - Math.PI / 4)],
  // shape ½: mean s·Γ(3) = 2s, second moment s²·Γ(5) = 24s²
  [{ name: "weibull", shape: 0.5, scale: 3 }, 6, 24 * 9 - 36],
  [{ name: "uniform", low: 4, high: 10 }, 7, 3],
  // mean 0.9·2 + 0.1·20 = 3.8, second moment 2(0.9·4 + 0.1·400) = 87.2
  [{ name: "hyperexponential", shares: [0.9, 0.1], means: [2, 20] }, 3.8, 87.2 - 3.8 * 3.8],
  // three thirds as people write them, 99.99999 % together: mean 4, second moment 2(1 + 16 + 49)/3
  [
    {
      name: "hyperexponential",
      shares: [0.3333333, 0.3333333, 0.3333333],
      means: [1, 4, 7],
    },
    4,
    44 - 16,
  ],
  // halves uniform on [0, 2] and [2, 10]: mean (1 + 6)/2, second moment (4/3 + (4 + 20 + 100)/3)/2
  [{ name: "quantiles", values: [0, 2, 10] }, 3.5, (4 / 3 + 124 / 3) / 2 - 12.25],
  [{ name: "fixedOrNever", value: 5, share: 1 }, 5, 0],
];

describe.each(cases)("%o", (spec, mean, variance) => {
  const distribution = distributionOf(spec);
  const draws = Float64Array.from({ length: N }, (_, serial) =>
    distribution.sample(key0, key1, serial, 0),
  ).sort();

  test("states its mean and variance", () => {
    expect(distribution.name).toBe(spec.name);
    expect(distribution.mean).toBeCloseTo(mean, 10);
    expect(distribution.variance).toBeCloseTo(variance, 10);
  });

  test("draws with that mean", () => {
    const drawn = draws.reduce((a, b) => a + b, 0) / N;
    expect(Math.abs(drawn - mean)).toBeLessThanOrEqual(4.5 * Math.sqrt(variance / N) + 1e-12);
  });

  test("draws with that variance", () => {
    const squares = draws.map((x) => (x - mean) ** 2);
    const drawn = squares.reduce((a, b) => a + b, 0) / N;
    const squaresVariance = squares.reduce((sum, square) => sum + (square - drawn) ** 2, 0) / N;
    expect(Math.abs(drawn - variance)).toBeLessThanOrEqual(
      4.5 * Math.sqrt(squaresVariance / N) + 1e-12,
    );
  });

  test("draws according to its cdf (Kolmogorov–Smirnov)", () => {
    const distance = draws.reduce((worst, x, i) => {
      const ties = draws[i + 1] === x;
      return ties ? worst : Math.max(worst, Math.abs(distribution.cdf(x) - (i + 1) / N));
    }, 0);
    // P(√N·D > 2.4) = 2·e^(−2·2.4²) = 2·10⁻⁵
    expect(distance).toBeLessThan(2.4 / Math.sqrt(N));
  });

  test("has a cdf that rises from 0 to 1", () => {
    const grid = Array.from({ length: 200 }, (_, i) =>
      distribution.cdf(i * mean * 0.05 - mean * 0.05),
    );
    expect(grid).toEqual(grid.toSorted((a, b) => a - b));
    expect(distribution.cdf(-1)).toBe(0);
    expect(distribution.cdf(Infinity)).toBe(1);
  });
});

/** Written down from this implementation, when it had passed the tests above. */
const goldenDraws: readonly (readonly [DistributionSpec, number])[] = [
  [{ name: "exponential", mean: 12 }, 4.991577931058755],
  [{ name: "lognormal", mean: 12, cv: 0.5 }, 8.836381525116414],
  [{ name: "gamma", shape: 2.5, scale: 4 }, 14.398585816786692],
  [{ name: "gamma", shape: 0.4, scale: 10 }, 0.0009209693587515798],
  [{ name: "erlang", k: 3, mean: 12 }, 16.91766748152188],
  [{ name: "weibull", shape: 1.5, scale: 10 }, 5.57234170131403],
  [{ name: "uniform", low: 4, high: 10 }, 6.041779159368707],
  [{ name: "hyperexponential", shares: [0.9, 0.1], means: [2, 20] }, 0.8319296551764592],
  [{ name: "quantiles", values: [0, 2, 10] }, 1.3611861062458046],
];

test.each(goldenDraws)(
  "%o draws at serial 7, use 1 the bits it always drew: %d",
  (spec, expected) => expect(distributionOf(spec).sample(key0, key1, 7, 1)).toBe(expected),
);

test("the gamma distribution's rejections are right to a thousandth, where they are most frequent", () => {
  const { sample, cdf } = distributionOf({ name: "gamma", shape: 1, scale: 1 });
  const counts = new Float64Array(20);
  const many = 1_000_000;
  for (let serial = 0; serial < many; serial += 1)
    counts[Math.floor(cdf(sample(key0, key1, serial, 0)) * 20)] += 1;
  const chiSquare = counts.reduce((sum, count) => sum + (count - many / 20) ** 2 / (many / 20), 0);
  expect(chiSquare).toBeLessThan(chiSquareBound(19));
});

describe("under the same key a change of scale moves every value in proportion", () => {
  const pairs: readonly (readonly [DistributionSpec, DistributionSpec])[] = [
    [
      { name: "exponential", mean: 10 },
      { name: "exponential", mean: 11 },
    ],
    [
      { name: "lognormal", mean: 10, cv: 0.7 },
      { name: "lognormal", mean: 11, cv: 0.7 },
    ],
    [
      { name: "gamma", shape: 0.7, scale: 10 },
      { name: "gamma", shape: 0.7, scale: 11 },
    ],
    [
      { name: "erlang", k: 4, mean: 10 },
      { name: "erlang", k: 4, mean: 11 },
    ],
    [
      { name: "weibull", shape: 1.5, scale: 10 },
      { name: "weibull", shape: 1.5, scale: 11 },
    ],
    [
      { name: "uniform", low: 0, high: 10 },
      { name: "uniform", low: 0, high: 11 },
    ],
    [
      { name: "hyperexponential", shares: [0.4, 0.6], means: [10, 20] },
      { name: "hyperexponential", shares: [0.4, 0.6], means: [11, 22] },
    ],
    [
      { name: "quantiles", values: [0, 10, 30] },
      { name: "quantiles", values: [0, 11, 33] },
    ],
  ];

  test.each(pairs)("%o and %o", (spec, scaled) => {
    const [a, b] = [distributionOf(spec), distributionOf(scaled)];
    for (let serial = 0; serial < 500; serial += 1)
      expect(b.sample(key0, key1, serial, 3) / a.sample(key0, key1, serial, 3)).toBeCloseTo(
        1.1,
        12,
      );
  });
});

test("an exponential, a lognormal and a uniform of the same key rise together", () => {
  const byUniform = order({ name: "uniform", low: 0, high: 1 });
  expect(order({ name: "exponential", mean: 3 })).toEqual(byUniform);
  expect(order({ name: "lognormal", mean: 3, cv: 2 })).toEqual(byUniform);
});

test("fixedOrNever draws the value with its share, else Infinity, and has no mean", () => {
  const patience = distributionOf({ name: "fixedOrNever", value: 30, share: 0.25 });
  const draws = Array.from({ length: N }, (_, serial) => patience.sample(key0, key1, serial, 0));
  const leave = draws.filter((draw) => draw === 30).length;
  expect(draws.every((draw) => draw === 30 || draw === Infinity)).toBe(true);
  // Binomial(N, ¼): standard deviation √(3N)/4.
  expect(Math.abs(leave - N / 4)).toBeLessThan((4.5 * Math.sqrt(3 * N)) / 4);
  expect([patience.mean, patience.cdf(29), patience.cdf(30), patience.cdf(Infinity)]).toEqual([
    Infinity,
    0,
    0.25,
    1,
  ]);
});

const refusals: readonly (readonly [DistributionSpec, string])[] = [
  [{ name: "lognormal", mean: 5, cv: -1 }, "lognormal: cv must be at least 0, got -1"],
  [{ name: "lognormal", mean: 0, cv: 1 }, "lognormal: mean must be above 0, got 0"],
  [{ name: "exponential", mean: Number.NaN }, "exponential: mean must be above 0, got NaN"],
  [{ name: "fixed", value: Infinity }, "fixed: value must be at least 0 and finite, got Infinity"],
  [{ name: "gamma", shape: 0, scale: 1 }, "gamma: shape must be above 0, got 0"],
  [{ name: "erlang", k: 1.5, mean: 1 }, "erlang: k must be a whole number of at least 1, got 1.5"],
  [{ name: "weibull", shape: 1, scale: -2 }, "weibull: scale must be above 0, got -2"],
  [{ name: "uniform", low: 3, high: 2 }, "uniform: high must be at least 3, got 2"],
  [
    { name: "hyperexponential", shares: [0.5, 0.4], means: [1, 2] },
    "hyperexponential: the sum of shares must be 1, got 0.9",
  ],
  [
    { name: "hyperexponential", shares: [1], means: [1, 2] },
    "hyperexponential: shares and means must be as many as each other, at least one, got 1 and 2",
  ],
  [
    { name: "fixedOrNever", value: 1, share: 1.2 },
    "fixedOrNever: share must be from 0 to 1, got 1.2",
  ],
  [{ name: "quantiles", values: [1] }, "quantiles: the number of values must be at least 2, got 1"],
  [{ name: "quantiles", values: [1, 3, 2] }, "quantiles: values[2] must be at least 3, got 2"],
];

test("what is no distribution is refused with those there are", () => {
  const unknown = { name: "normal", mean: 5 } as unknown as DistributionSpec;
  expect(() => distributionOf(unknown)).toThrow(
    "name must be one of erlang, exponential, fixed, fixedOrNever, gamma, hyperexponential, lognormal, quantiles, uniform, weibull, got normal",
  );
});

test("a Weibull of a small shape varies more than a double holds, and of a large one hardly", () => {
  expect(distributionOf({ name: "weibull", shape: 0.01, scale: 1 }).variance).toBe(Infinity);
  // mpmath: Γ(1.002) − Γ(1.001)² = 1.6406426841648e-6
  const narrow = distributionOf({ name: "weibull", shape: 1000, scale: 1 });
  expect(narrow.variance / 1.6406426841648e-6).toBeCloseTo(1, 7);
});

test.each(refusals)("%o is refused: %s", (spec, message) => {
  expect(() => distributionOf(spec)).toThrow(message);
});

/** The serials, sorted by what is drawn for them. */
function order(spec: DistributionSpec): number[] {
  const distribution = distributionOf(spec);
  const draws = Array.from({ length: 300 }, (_, serial) =>
    distribution.sample(key0, key1, serial, 0),
  );
  return draws.map((_, i) => i).sort((i, j) => draws[i] - draws[j]);
}
