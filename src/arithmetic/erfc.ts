/* oxlint-disable no-loss-of-precision -- the coefficients stand as published */
import { exp } from "./exp.ts";

/**
 * Complementary error function, 2/√π ∫ₓ^∞ e^(−t²) dt; relative error below 10⁻¹⁵, also far out in the tail. Same bits in every
 * JavaScript engine.
 *
 * Source: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23 (1969),
 * 631–637, as in his SPECFUN routine CALERF.
 */
export function erfc(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.46875) return 1 - x * nearZero(y * y);
  if (Number.isNaN(x)) return x;
  const tail = y >= 26.6 ? 0 : gaussian(y) * (y <= 4 ? middle(y) : far(y));
  return x < 0 ? 2 - tail : tail;
}

/** e^(−y²), with y² split so that its rounding doesn't count. */
function gaussian(y: number): number {
  const coarse = Math.trunc(y * 16) / 16;
  return exp(-coarse * coarse) * exp(-(y - coarse) * (y + coarse));
}

/** erf(y)/y. */
// prettier-ignore
function nearZero(square: number): number {
  const above = (((1.85777706184603153e-1 * square + 3.16112374387056560) * square + 1.13864154151050156e2) * square + 3.77485237685302021e2) * square + 3.20937758913846947e3;
  const below = (((square + 2.36012909523441209e1) * square + 2.44024637934444173e2) * square + 1.28261652607737228e3) * square + 2.84423683343917062e3;
  return above / below;
}

/** e^(y²) erfc(y) for 0.46875 ≤ y ≤ 4. */
// prettier-ignore
function middle(y: number): number {
  const above = (((((((2.15311535474403846e-8 * y + 5.64188496988670089e-1) * y + 8.88314979438837594) * y + 6.61191906371416295e1) * y +
    2.98635138197400131e2) * y + 8.81952221241769090e2) * y + 1.71204761263407058e3) * y + 2.05107837782607147e3) * y + 1.23033935479799725e3;
  const below = (((((((y + 1.57449261107098347e1) * y + 1.17693950891312499e2) * y + 5.37181101862009858e2) * y +
    1.62138957456669019e3) * y + 3.29079923573345963e3) * y + 4.36261909014324716e3) * y + 3.43936767414372164e3) * y + 1.23033935480374942e3;
  return above / below;
}

/** The same for y > 4. */
// prettier-ignore
function far(y: number): number {
  const s = 1 / (y * y);
  const above = ((((1.63153871373020978e-2 * s + 3.05326634961232344e-1) * s + 3.60344899949804439e-1) * s + 1.25781726111229246e-1) * s + 1.60837851487422766e-2) * s + 6.58749161529837803e-4;
  const below = ((((s + 2.56852019228982242) * s + 1.87295284992346047) * s + 5.27905102951428412e-1) * s + 6.05183413124413191e-2) * s + 2.33520497626869185e-3;
  return (0.56418958354775628695 - (s * above) / below) / y;
}
