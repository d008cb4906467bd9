/**
 * What somebody means who writes a number with signs between its digits or something beside them, as
 * `2,000`, `$2000`, `2 500 EUR`, `12,5`, `3 agents` or `50%`; null where that can't be told.
 */
export function correctedNumber(written: unknown): string | null {
  if (typeof written !== "string") return null;
  const percentage = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(written);
  if (percentage !== null) return String(Number(percentage[1]) / 100);
  const match = /^[^\d.,%-]{0,4}?(-?)\s*(\d[\d.,'’_\s]*)(k?)[^\d.,%]{0,20}$/i.exec(written.trim());
  if (match === null) return null;
  const amount = numberOf(match[2].replaceAll(/['’_\s]/g, ""));
  if (amount === null) return null;
  return `${match[1]}${match[3] === "" ? amount : amount * 1000}`;
}

/** Of two kinds of signs the last is the decimal one; of one kind, it is where it stands once and not before three digits. */
function numberOf(digits: string): number | null {
  const decimal = /^(\d{1,3}(?:([.,])\d{3})+)(?!\2)[.,](\d+)$/.exec(digits);
  if (decimal !== null) return Number(`${plain(decimal[1])}.${decimal[3]}`);
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits)) return Number(plain(digits));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(plain(digits));
  return /^\d+(?:[.,]\d+)?[.,]?$/.test(digits) ? Number(digits.replace(",", ".")) : null;
}

function plain(digits: string): string {
  return digits.replaceAll(/[.,]/g, "");
}
