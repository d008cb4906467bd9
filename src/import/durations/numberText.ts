/** What stands before the fraction of a number; the other one parts thousands. */
export type DecimalMark = "," | ".";

/**
 * What a number's own text says of its decimal mark: the one of `1,5` is a comma; `1,500` can be
 * one and a half or one and a half thousand. Null where it has no mark, or says nothing consistent.
 */
export function decimalMarkOf(text: string): DecimalMark | "either" | null {
  const isComma = readings[","].test(text);
  const isPoint = readings["."].test(text);
  if (isComma && isPoint) return /[.,]/.test(text) ? "either" : null;
  if (isComma) return ",";
  return isPoint ? "." : null;
}

/** Groups of three digits with the other mark between them, if at all, then at most one fraction. */
const readings: Readonly<Record<DecimalMark, RegExp>> = {
  ",": /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d*)(?:,\d+)?$/,
  ".": /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d*)(?:\.\d+)?$/,
};

/**
 * A number without sign, digits with points and commas.
 *
 * @param stated The column's decimal mark; null where nobody knows it, and the text's own must do.
 * @returns The number; null where it has none, or where it takes the mark to know it.
 */
export function numberOf(text: string, stated: DecimalMark | null): number | null {
  if (!/[.,]/.test(text)) return /^\d+$/.test(text) ? Number(text) : null;
  const own = decimalMarkOf(text);
  const mark = own === "either" ? stated : own;
  if (mark === null || (stated !== null && mark !== stated)) return null;
  return Number(
    mark === "," ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""),
  );
}
