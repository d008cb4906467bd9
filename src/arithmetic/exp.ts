import { rootHigh, rootTail } from "./expTable.ts";

/**
 * Exponential function, with the same bits in every JavaScript engine (`Math.exp` differs in the last bit between engines).
 *
 * x = n·ln 2/128 + r with n whole and |r| ≤ ln 2/256; eˣ = 2^⌊n/128⌋ · 2^((n mod 128)/128) · eʳ, the middle factor from a table.
 * The error is below 1 unit in the last place (2 where the result is below 10⁻³⁰⁷ or above 10³⁰⁷).
 *
 * Source: P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE floating-point arithmetic",
 * ACM TOMS 15 (1989), 144–157.
 *
 * @param x Any double.
 * @returns eˣ; Infinity above 709.79, 0 below −745.14.
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expOutsideNormal(x);
  const whole = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const n = whole | 0;
  const r = x - whole * STEP_HIGH - whole * STEP_LOW;
  const index = n & 127;
  words[1] = ((n >> 7) + 1023) << 20;
  const scale = rootHigh[index] * double[0];
  return scale + scale * (rootTail[index] + r + r * r * seriesTail(r));
}

/** (eʳ − 1 − r) / r² for |r| ≤ 0.0028; the first term left out is below 2⁻⁶¹. */
function seriesTail(r: number): number {
  return 0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)));
}

/** Where a power of two would overflow, or the result has lost bits: by halves. */
function expOutsideNormal(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 1000) return Infinity;
  if (x < -1000) return 0;
  const half = exp(x / 2);
  return half * half;
}

/** 128/ln 2, and ln 2/128 in two parts; the high one has 36 bits, so that a multiple of it is exact. */
const STEPS_PER_UNIT = 184.6649652337873;
const STEP_HIGH = 0.005415212348111709;
const STEP_LOW = 1.2864023111638346e-14;

/** Adding and subtracting 1.5·2⁵² rounds to the nearest whole number. */
const ROUNDER = 6755399441055744;

/** One double and its two 32-bit words (little-endian, like every platform with a current JavaScript engine). */
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
