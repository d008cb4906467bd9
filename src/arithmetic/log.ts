import { logHigh, logLow } from "./logTable.ts";

/**
 * Natural logarithm, with the same bits in every JavaScript engine (`Math.log` differs in the last bit between engines).
 *
 * x = 2ᵏ·z with z near 1; the table holds ln c for the 128 points c nearest to z, and ln x = k ln 2 + ln c + ln(1 + r) with
 * r = (z − c)/c, |r| < 2⁻⁸. The error is below 1 unit in the last place.
 *
 * Source: P. T. P. Tang, "Table-driven implementation of the logarithm function in IEEE floating-point arithmetic",
 * ACM TOMS 16 (1990), 378–400; the choice of intervals follows ARM's optimized-routines.
 *
 * @param x Any double.
 * @returns ln x; −∞ for 0, NaN below 0.
 */
export function log(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x <= LARGEST)) return logOutsideNormal(x);
  double[0] = x;
  const place = (words[1] + HALF_STEP - FIRST_POINT) | 0;
  const exponent = place >> 20;
  const index = (place >> 13) & 127;
  const r = (x * powerOfHalf[exponent + 1023] - point[index]) * reciprocal[index];
  const head = exponent * LN2_HIGH + logHigh[index];
  const sum = head + r;
  const rest = head - sum + r + (exponent * LN2_LOW + logLow[index]);
  return rest + r * r * seriesTail(r) + sum;
}

/** (ln(1 + r) − r) / r² for |r| < 2⁻⁸; the first term left out is below 2⁻⁵⁸ of r. */
function seriesTail(r: number): number {
  return -0.5 + r * (1 / 3 + r * (-0.25 + r * (0.2 + r * (-1 / 6 + r * (1 / 7)))));
}

function logOutsideNormal(x: number): number {
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  return x > 0 ? log(x * TWO_TO_54) - 54 * LN2_LOW - 54 * LN2_HIGH : NaN;
}

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const LARGEST = Number.MAX_VALUE;
const TWO_TO_54 = 18014398509481984;

/** ln 2 in two parts; the high one has 42 bits, so that a multiple of it is exact. */
const LN2_HIGH = 0.6931471805598903;
const LN2_LOW = 5.497923018708371e-14;

/** Upper words: the first point of the table, and half the distance between two of them. */
const FIRST_POINT = 0x3fe60000;
const HALF_STEP = 0x1000;

/** One double and its two 32-bit words (little-endian, like every platform with a current JavaScript engine). */
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** The points c(i) and 1/c(i). */
const point = Float64Array.from({ length: 128 }, (_, i) =>
  doubleOfUpperWord(FIRST_POINT + i * 2 * HALF_STEP),
);
const reciprocal = point.map((c) => 1 / c);

/** 2^(1023 − i), so that multiplying by entry k + 1023 divides exactly by 2ᵏ; the last two are subnormal. */
const powerOfHalf = Float64Array.from({ length: 2048 }, (_, i) =>
  i < 2046 ? doubleOfUpperWord((2046 - i) << 20) : doubleOfUpperWord(1 << (2065 - i)),
);

function doubleOfUpperWord(word: number): number {
  words[0] = 0;
  words[1] = word;
  return double[0];
}
