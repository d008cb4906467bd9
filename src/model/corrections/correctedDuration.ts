/**
 * What somebody means who writes a duration in another way than scenarios do, as `15m`, `2 hrs`,
 * `1,5 h`, `1:30` or a bare number; null where that can't be told.
 */
export function correctedDuration(written: unknown): string | null {
  if (typeof written === "number") return ofNumber(written);
  if (typeof written !== "string") return null;
  const text = written.trim().toLowerCase();
  if (/^\d+(\.\d+)?$/.test(text)) return ofNumber(Number(text));
  const clock = /^(\d{1,3}):([0-5]\d)(?::00)?$/.exec(text);
  if (clock !== null) return joined([`${Number(clock[1])} h`, `${Number(clock[2])} min`]);
  if (!/^(\d+([.,]\d+)?\s*[a-zµ]+\.?[\s,]*(and\s+)?)+$/.test(text)) return null;
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*([a-z]+)/g)];
  const corrected = parts.map(([, amount, unit]) => ofPart(amount.replace(",", "."), unit));
  return corrected.includes(null) ? null : corrected.join(" ");
}

/** Beyond it no unit is likelier than another. */
const mostOfAnyUnit = 100_000;

function ofNumber(amount: number): string | null {
  if (!(amount >= 0 && amount <= mostOfAnyUnit)) return null;
  return amount === 0 ? "0 min" : `${amount} min, ${amount} h or ${amount} days`;
}

function joined(parts: readonly string[]): string {
  const given = parts.filter((part) => !part.startsWith("0 "));
  return given.length === 0 ? "0 min" : given.join(" ");
}

/** How units begin, and what they are here; those without one by days or weeks. */
const units: readonly (readonly [begins: RegExp, unit: string, times: number])[] = [
  [/^(ms|millisec)/, "ms", 1],
  [/^s(ec|$)/, "s", 1],
  [/^m(in|n|$)/, "min", 1],
  [/^h(ou?r|rs?$|$)/, "h", 1],
  [/^d(ay|$)/, "days", 1],
  [/^w(ee)?k|^w$/, "weeks", 1],
  [/^mon?th|^mos?$/, "days", 30],
  [/^y(ea)?r|^y$/, "weeks", 52],
];

function ofPart(amount: string, written: string): string | null {
  const found = units.find(([begins]) => begins.test(written));
  if (found === undefined) return null;
  const [, unit, times] = found;
  return times === 1 ? `${amount} ${unit}` : `${Number(amount) * times} ${unit}`;
}
