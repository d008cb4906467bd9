/** What a spreadsheet takes for the begin of a formula, the full-width signs of East Asian keyboards included; apostrophes before it are ours, or were there. */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const guarded = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const number = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A cell that no spreadsheet runs as a formula: where it would begin one, an apostrophe stands before it. A number stays one.
 *
 * Source: "CSV Injection", OWASP, https://owasp.org/www-community/attacks/CSV_Injection.
 */
export function guardedCell(cell: string): string {
  return formula.test(cell) && !number.test(cell) ? `'${cell}` : cell;
}

/** The cell that was guarded: `unguardedCell(guardedCell(cell))` is the cell, whatever it holds. */
export function unguardedCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
