import { exp } from "./exp.ts";
import { log } from "./log.ts";

/**
 * xʸ for x ≥ 0, with the same bits in every JavaScript engine.
 *
 * Computed as e^(y ln x), so the relative error grows with the exponent: at most (1 + |y ln x|)·2⁻⁵², which is below 10⁻¹³
 * for results between 10⁻¹⁰⁰ and 10¹⁰⁰.
 *
 * @param x Base, at least 0; NaN is returned below.
 * @param y Exponent, any double.
 */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  return y === 1 ? x : exp(y * log(x));
}
