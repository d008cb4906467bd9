import { log } from "./log.ts";

/**
 * ln Γ(x) for x > 0, with the same bits in every JavaScript engine.
 *
 * Stirling's series at x ≥ 10; below, Γ(x) = Γ(x + n) / (x (x + 1) … (x + n − 1)). The error is at most 10⁻¹⁴ + 10⁻¹⁵·|ln Γ(x)|.
 *
 * Source: NIST Digital Library of Mathematical Functions, 5.11.1 and 5.5.1.
 *
 * @param x Above 0; NaN is returned otherwise.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return NaN;
  let product = 1;
  let z = x;
  for (; z < 10; z += 1) product *= z;
  return stirling(z) - log(product);
}

/** The first term left out is below 3·10⁻¹⁷ at z ≥ 10. */
function stirling(z: number): number {
  const s = 1 / (z * z);
  const series =
    1 / 12 +
    s *
      (-1 / 360 +
        s * (1 / 1260 + s * (-1 / 1680 + s * (1 / 1188 + s * (-691 / 360360 + s / 156)))));
  return (z - 0.5) * log(z) - z + HALF_LOG_TWO_PI + series / z;
}

const HALF_LOG_TWO_PI = 0.9189385332046728;
