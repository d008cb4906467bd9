/**
 * What somebody means who writes a percentage in another way than scenarios do, as `20 percent`,
 * `20,5%`, a bare `20` or a quoted `"0.2"`; null where that can't be told. `most` is the largest
 * there is, in per cent.
 */
export function correctedShare(written: unknown, most = 100): string | null {
  if (typeof written === "number") return written > 1 ? percentage(written, most) : null;
  if (typeof written !== "string") return null;
  const match = sharePattern.exec(written);
  if (match === null) return null;
  const [, digits, unit] = match;
  const amount = Number(digits.replace(",", "."));
  if (unit !== "" || amount > 1) return percentage(amount, most);
  return amount === 1 ? "100% or 1%" : percentage(amount * 100, most);
}

const sharePattern = /^\s*(\d+(?:[.,]\d+)?)\s*((?:%|per ?cent|pct\.?|prozent)*)\s*$/i;

function percentage(amount: number, most: number): string | null {
  return amount <= most ? `${Number(amount.toPrecision(12))}%` : null;
}
