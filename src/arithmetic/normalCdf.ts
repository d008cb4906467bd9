import { erfc } from "./erfc.ts";

/** P(Z ≤ z) for a standard normal Z; relative error below (1 + z²)·2⁻⁵² in both tails; same bits in every JavaScript engine. */
export function normalCdf(z: number): number {
  return erfc(-z * SQRT_HALF) / 2;
}

const SQRT_HALF = Math.sqrt(0.5);
