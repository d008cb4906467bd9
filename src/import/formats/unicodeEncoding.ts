import { FatalProblem } from "../problem.ts";

/** The Unicode encoding that the begin of a file shows, by a byte order mark or by the zeros of UTF-16; null where neither does. */
export function unicodeEncoding(head: Uint8Array): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return utf16WithoutMark(head);
}

/** In UTF-16 every delimiter, digit and line end has a zero on one side, always the same: a fifth of a table's units at least. */
function utf16WithoutMark(head: Uint8Array): string | null {
  const units = Math.floor(head.length / 2);
  let even = 0;
  let odd = 0;
  for (let unit = 0; unit < units; unit++) {
    if (head[2 * unit] === 0) even += 1;
    if (head[2 * unit + 1] === 0) odd += 1;
  }
  if (units < 4 || Math.max(even, odd) < units / 5 || Math.min(even, odd) > units / 100)
    return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** What the user states, or else an XML declaration. Throws a FatalProblem where nothing is called so. */
export function statedEncoding(
  head: Uint8Array,
  { file, encoding }: { readonly file: string; readonly encoding: string | null },
): string | null {
  if (encoding !== null) return knownEncoding(encoding, "the encoding must be", file);
  const declared = xmlDeclaration.exec(new TextDecoder("latin1").decode(head.subarray(0, 200)));
  if (declared === null || /^(utf-?8|(us-)?ascii)$/i.test(declared[1])) return null;
  return knownEncoding(declared[1], `the encoding that ${file} declares must be`, file);
}

const xmlDeclaration = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']/;

function knownEncoding(name: string, mustBe: string, file: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new FatalProblem({
      code: "unknown-encoding",
      file,
      value: name,
      message: `${mustBe} one of the names of the Encoding Standard, such as windows-1252, utf-16le or shift_jis, got "${name}"`,
    });
  }
}
