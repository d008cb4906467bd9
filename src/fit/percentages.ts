/**
 * Shares as percentages of two decimals that add up to exactly 100 %, by the method of the largest
 * remainders. Shares are at least 0, their sum above 0.
 */
export function percentages(shares: readonly number[]): string[] {
  const whole = 10_000;
  const total = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => (share / total) * whole);
  const parts = exact.map((part) => Math.floor(part + 1e-9));
  const missing = whole - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, at) => ({ at, remainder: part - parts[at] }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, missing)) parts[at] += 1;
  return parts.map(percentage);
}

/** Shares by name, those of 0 left out, as percentages that add up to 100 %. */
export function namedPercentages(
  names: readonly string[],
  shares: readonly number[],
): Record<string, string> {
  const texts = percentages(shares);
  return Object.fromEntries(
    names.flatMap((name, at) => (texts[at] === "0%" ? [] : [[name, texts[at]]])),
  );
}

function percentage(hundredths: number): string {
  return `${hundredths / 100}%`;
}
