/**
 * Parses JSON, and keeps whole numbers of 16 and more digits, which are ids, as they are written: a
 * number can't hold them all. Throws a SyntaxError.
 */
export function parseJson(text: string): unknown {
  return JSON.parse(/\d{16}/.test(text) ? text.replace(stringOrNumber, quoteLongNumber) : text);
}

const stringOrNumber = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function quoteLongNumber(token: string): string {
  return /^-?\d{16,}$/.test(token) ? `"${token}"` : token;
}
