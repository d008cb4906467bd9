/**
 * The value a chi-square statistic exceeds with probability 3·10⁻⁵: Wilson and Hilferty's approximation,
 * df (1 − 2/(9 df) + z √(2/(9 df)))³ with z = 4.
 */
export function chiSquareBound(df: number): number {
  return df * (1 - 2 / (9 * df) + 4 * Math.sqrt(2 / (9 * df))) ** 3;
}
