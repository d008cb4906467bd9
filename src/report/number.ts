/**
 * A number as people read it: thousands apart, a true minus sign, no negative zero.
 *
 * @param decimals Digits after the point, at least 0.
 */
export function formatNumber(value: number, decimals: number): string {
  const text = Math.abs(value).toLocaleString("en", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const isZero = /^[0.,]*$/.test(text);
  return value < 0 && !isZero ? `−${text}` : text;
}

/** Decimals with which a number shows so many significant digits, between 0 and 6. */
export function decimalsFor(value: number, significant: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const exponent = Number(value.toExponential(significant - 1).split("e")[1]);
  return Math.min(6, Math.max(0, significant - 1 - exponent));
}
