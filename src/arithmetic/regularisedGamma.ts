import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { logGamma } from "./logGamma.ts";

/**
 * Regularised lower incomplete gamma function P(a, x) = ∫₀ˣ t^(a−1) e^(−t) dt / Γ(a): the cdf of a gamma variable of shape a and
 * scale 1. Relative error below 10⁻¹¹ for a up to 1,000; same bits in every JavaScript engine.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.7.1 (series) below x = a + 1, 8.9.2 (continued fraction) above.
 *
 * @param a Above 0.
 * @param x At least 0.
 */
export function regularisedGammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/** Regularised upper incomplete gamma function Q(a, x) = 1 − P(a, x), without the loss of digits where it is small. */
export function regularisedGammaQ(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * PRECISION; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * prefactor(a, x);
}

/** Evaluated by the modified Lentz method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  let step = 0;
  for (let n = 1; Math.abs(step - 1) > PRECISION; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    step = d * c;
    fraction *= step;
  }
  return fraction * prefactor(a, x);
}

/** xᵃ e⁻ˣ / Γ(a). */
function prefactor(a: number, x: number): number {
  return exp(a * log(x) - x - logGamma(a));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** Above what rounding leaves between two steps, so that the loops end. */
const PRECISION = 1e-15;
const TINY = 1e-300;
