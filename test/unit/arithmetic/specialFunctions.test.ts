import { describe, expect, test } from "vitest";
import { erfc } from "../../../src/arithmetic/erfc.ts";
import { log } from "../../../src/arithmetic/log.ts";
import { logGamma } from "../../../src/arithmetic/logGamma.ts";
import { normalCdf } from "../../../src/arithmetic/normalCdf.ts";
import { normalQuantile } from "../../../src/arithmetic/normalQuantile.ts";
import { pow } from "../../../src/arithmetic/pow.ts";
import { regularisedBeta } from "../../../src/arithmetic/regularisedBeta.ts";
import { regularisedGammaP, regularisedGammaQ } from "../../../src/arithmetic/regularisedGamma.ts";

// All expected values: mpmath 1.3.0 with 40 digits, rounded to the nearest double.

describe("erfc has a relative error of at most 1e-15", () => {
  test.each([
    [-3, 1.9999779095030015],
    [-0.5, 1.5204998778130465],
    [0.25, 0.7236736098317631],
    [0.46875, 0.507386526782062],
    [1, 0.15729920705028513],
    [2.5, 0.0004069520174449589],
    [4, 1.541725790028002e-8],
    [5, 1.537459794428035e-12],
    [10, 2.088487583762545e-45],
    [26, 5.663192408856143e-296],
  ])("of (%d)", (x, expected) => {
    expect(Math.abs(erfc(x) - expected)).toBeLessThanOrEqual(1e-15 * expected);
  });
});

describe("normalCdf has a relative error of at most (1 + z²)·2⁻⁵²", () => {
  test.each([
    [-37, 5.725571222524577e-300],
    [-8, 6.220960574271784e-16],
    [-3, 0.0013498980316300946],
    [-1.5, 0.06680720126885807],
    [-0.25, 0.4012936743170763],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1, 0.8413447460685429],
    [2, 0.9772498680518208],
    [5, 0.9999997133484281],
  ])("of (%d)", (z, expected) => {
    expect(Math.abs(normalCdf(z) - expected)).toBeLessThanOrEqual(
      (1 + z * z) * 2 ** -52 * expected,
    );
  });
});

describe("normalQuantile has a relative error of at most 1e-15", () => {
  test.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1e-9, -5.9978070150076865],
    [0.00135, -2.999976992703393],
    [0.025, -1.9599639845400543],
    [0.07, -1.4757910281791706],
    [0.2, -0.8416212335729142],
    [0.4, -0.2533471031357997],
    [0.6, 0.2533471031357997],
  ])("of (%d)", (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(1e-15 * Math.abs(expected));
  });
});

describe("logGamma has an error of at most 1e-14 + 1e-15·|ln Γ|", () => {
  test.each([
    [1e-8, 18.42068073818021],
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [0.9, 0.06637623973474295],
    [1.5, -0.12078223763524522],
    [3, Math.LN2],
    [7.25, 7.0521854507385395],
    [10, 12.801827480081469],
    [42, 114.0342117814617],
    [1234.5, 7550.550901077895],
    [1000000.0, 12815504.569147611],
  ])("of (%d)", (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThanOrEqual(
      1e-14 + 1e-15 * Math.abs(expected),
    );
  });
});

describe("pow has a relative error of at most (1 + |y ln x|)·2⁻⁵²", () => {
  test.each([
    [2, 0.5, Math.SQRT2],
    [10, -3.5, 0.00031622776601683794],
    [0.001, 7, 1.0000000000000001e-21],
    [1.0000001, 1000000.0, 1.1051709126143208],
    [123.456, 20, 6.7646297703854005e41],
    [0.5, 60, 8.673617379884035e-19],
  ])("of (%d, %d)", (x, y, expected) => {
    expect(Math.abs(pow(x, y) - expected)).toBeLessThanOrEqual(
      (1 + Math.abs(y * log(x))) * 2 ** -52 * expected,
    );
  });
});

describe("regularisedGammaP has a relative error of at most 1e-11", () => {
  test.each([
    [0.1, 0.01, 0.6626212599544798],
    [0.5, 0.5, 0.6826894921370859],
    [1, 1, 0.6321205588285577],
    [2.5, 4, 0.8437643724222776],
    [2.5, 0.1, 0.0008861387888124426],
    [30, 25, 0.18210391597745512],
    [100, 130, 0.9972495916326934],
    [1000, 990, 0.3795213785379639],
  ])("of (%d, %d)", (a, x, expected) => {
    expect(Math.abs(regularisedGammaP(a, x) - expected)).toBeLessThanOrEqual(1e-11 * expected);
  });
});

describe("regularisedGammaQ has a relative error of at most 1e-11", () => {
  test.each([
    [0.1, 3, 0.001565271747114354],
    [0.5, 20, 2.539628589470865e-10],
    [2.5, 4, 0.15623562757772233],
    [30, 60, 6.876264968732097e-6],
    [100, 180, 2.948294557648285e-11],
    [1000, 1010, 0.3723210552630053],
  ])("of (%d, %d)", (a, x, expected) => {
    expect(Math.abs(regularisedGammaQ(a, x) - expected)).toBeLessThanOrEqual(1e-11 * expected);
  });
});

describe("regularisedBeta has a relative error of at most 1e-12", () => {
  test.each([
    [0.5, 0.5, 0.3, 0.36901011956554536],
    [1, 3, 0.2, 0.48800000000000004],
    [2, 5, 0.9, 0.999945],
    [9.5, 0.5, 0.99, 0.6662641376986582],
    [50, 60, 0.3, 0.00034341151876628867],
    [300, 200, 0.62, 0.8190699881577962],
    [0.01, 4, 0.001, 0.9504292267242804],
  ])("of (%d, %d, %d)", (a, b, x, expected) => {
    expect(Math.abs(regularisedBeta(a, b, x) - expected)).toBeLessThanOrEqual(1e-12 * expected);
  });
});

test.each([
  ["erfc at ∞", erfc(Infinity), 0],
  ["erfc at −∞", erfc(-Infinity), 2],
  ["erfc of NaN", erfc(NaN), NaN],
  ["normalCdf at −∞", normalCdf(-Infinity), 0],
  ["normalCdf at ∞", normalCdf(Infinity), 1],
  ["normalQuantile at 0", normalQuantile(0), -Infinity],
  ["normalQuantile at ½", normalQuantile(0.5), 0],
  ["normalQuantile at 1", normalQuantile(1), Infinity],
  ["normalQuantile outside", normalQuantile(1.5), NaN],
  ["logGamma at 0", logGamma(0), NaN],
  ["pow(0, 2)", pow(0, 2), 0],
  ["pow(0, 0)", pow(0, 0), 1],
  ["pow(0, -1)", pow(0, -1), Infinity],
  ["pow(7, 1)", pow(7, 1), 7],
  ["pow(-1, 2)", pow(-1, 2), NaN],
  ["P(2, 0)", regularisedGammaP(2, 0), 0],
  ["P(2, ∞)", regularisedGammaP(2, Infinity), 1],
  ["Q(2, 0)", regularisedGammaQ(2, 0), 1],
  ["Q(2, ∞)", regularisedGammaQ(2, Infinity), 0],
  ["I(0; 2, 3)", regularisedBeta(2, 3, 0), 0],
  ["I(1; 2, 3)", regularisedBeta(2, 3, 1), 1],
])("%s is %d", (_, value, expected) => expect(value).toBe(expected));

test("normalCdf undoes normalQuantile", () => {
  for (let p = 0.001; p < 1; p += 0.001) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 14);
});
