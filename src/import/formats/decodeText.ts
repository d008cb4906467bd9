import { FatalProblem, type ProblemCase } from "../problem.ts";
import { joined, peek } from "./bytes.ts";
import { guessLegacyEncoding, type LegacyGuess } from "./legacyEncoding.ts";
import { refuseControls, refuseKnownBinary } from "./refuseBinary.ts";
import { textDecoder } from "./textDecoder.ts";
import { statedEncoding, unicodeEncoding } from "./unicodeEncoding.ts";

/** What decoding a file needs to know, and whom it tells what it has assumed. */
export interface Decoding {
  readonly file: string;
  /** What the user says; null: found from the bytes. A byte order mark goes before it. */
  readonly encoding: string | null;
  readonly note: (problem: ProblemCase) => void;
}

/** Evidence is taken from so many bytes, from the first that isn't ASCII on. */
const evidenceLength = 2 ** 16;

/** So many characters before it show what word it stands in. */
const wordLength = 30;

/**
 * A file's text: UTF-8 or UTF-16 with or without a byte order mark; or else in the encoding that is stated, by the user
 * or by the file's XML declaration; or else in one of a byte per character that its first 64 KiB
 * from the first byte beyond ASCII on speak for, which is noted. What isn't valid, NUL included, becomes U+FFFD, for
 * the reader of records to count, with its line. Lines end in `\n` only.
 *
 * Throws a FatalProblem for an empty file, for one that isn't text, and where the encoding can't be told.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  decoding: Decoding,
): AsyncGenerator<string> {
  const { file } = decoding;
  const { head, all } = await peek(bytes, 4096);
  if (head.length === 0)
    throw new FatalProblem({ code: "empty-file", file, message: `${file} is empty` });
  refuseKnownBinary(head, file);
  const encoding = unicodeEncoding(head) ?? statedEncoding(head, decoding);
  if (encoding === null || !encoding.startsWith("utf-16")) refuseControls(head, file);
  const lines = lineEnds();
  const texts = encoding === null ? decodeFound(all, decoding) : decodeAs(encoding, all);
  for await (const text of texts) yield lines.write(withoutNul(text));
  yield lines.end();
}

async function* decodeAs(
  encoding: string,
  bytes: AsyncIterable<Uint8Array>,
  { ignoreBOM = false } = {},
): AsyncGenerator<string> {
  const decoder = textDecoder(encoding, { ignoreBOM });
  for await (const chunk of bytes) yield decoder.decode(chunk);
  yield decoder.end();
}

/** Up to the first byte beyond ASCII all encodings in question are one. */
async function* decodeFound(
  bytes: AsyncIterable<Uint8Array>,
  decoding: Decoding,
): AsyncGenerator<string> {
  const chunks = bytes[Symbol.asyncIterator]();
  let before = "";
  for (;;) {
    const { done, value } = await chunks.next();
    if (done === true) return;
    const text = asciiText(value);
    if (text !== null) {
      before = `${before}${text.slice(-wordLength)}`.slice(-wordLength);
      yield text;
      continue;
    }
    const first = value.findIndex((byte) => byte > 0x7f);
    const ascii = asciiText(value.subarray(0, first)) ?? "";
    yield ascii;
    const rest = after(value.subarray(first), chunks);
    const { head, all } = await peek(rest, evidenceLength);
    const word = new TextEncoder().encode(`${before}${ascii}`.slice(-wordLength));
    yield* decodeAs(encodingOf(joined([word, head]), decoding), all, { ignoreBOM: true });
    return;
  }
}

/** Null where it isn't all ASCII: any other UTF-8 is shorter as text, or invalid. */
function asciiText(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return text.length === bytes.length && !text.includes("\ufffd") ? text : null;
}

async function* after(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const { done, value } = await rest.next();
    if (done === true) return;
    yield value;
  }
}

function encodingOf(evidence: Uint8Array, { file, note }: Decoding): string {
  if (isMostlyUtf8(evidence)) return "utf-8";
  const guess = guessLegacyEncoding(evidence);
  if (guess === null && hasFewBeyondAscii(evidence)) return "utf-8";
  if (guess === null)
    throw new FatalProblem({
      code: "encoding-needed",
      file,
      message: `${file} is not UTF-8, and its bytes don't tell what else it is`,
    });
  note({ code: "encoding-assumed", severity: "note", file, message: assumed(guess, file) });
  return guess.encoding;
}

function assumed({ encoding, languages, word }: LegacyGuess, file: string): string {
  const example = word === "" ? "" : `, in which a word of it is “${word}”`;
  return `${file} is not UTF-8; it was read as ${encoding} (${languages})${example}`;
}

/** Too few to be a language: damage, which costs these characters and not the file. */
function hasFewBeyondAscii(bytes: Uint8Array): boolean {
  return bytes.reduce((n, byte) => (byte > 0x7f ? n + 1 : n), 0) < 20;
}

/** A few bytes that aren't valid are damage; as many as are valid, and it is something else. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes, { stream: bytes.length >= evidenceLength });
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) invalid += 1;
    else if (unit > 0x7f) valid += 1;
  }
  return valid >= invalid || isValidUtf8(bytes);
}

/** A valid file may hold U+FFFD itself, where characters had been lost before. */
function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    const isPart = bytes.length >= evidenceLength;
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isPart });
    return true;
  } catch {
    return false;
  }
}

function withoutNul(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "\ufffd") : text;
}

/** Turns `\r\n` and a lone `\r` into `\n`, which is what an editor counts as a line, across chunks. */
function lineEnds(): { write(text: string): string; end(): string } {
  let hasHeld = false;
  return {
    write(text) {
      const whole = hasHeld ? `\r${text}` : text;
      hasHeld = whole.endsWith("\r");
      const complete = hasHeld ? whole.slice(0, -1) : whole;
      return withoutReturns(complete);
    },
    end: () => (hasHeld ? "\n" : ""),
  };
}

/** Most files have one kind of line end: two plain searches take a tenth of one for either. */
function withoutReturns(text: string): string {
  if (!text.includes("\r")) return text;
  const joined = text.replaceAll("\r\n", "\n");
  return joined.includes("\r") ? joined.replaceAll("\r", "\n") : joined;
}
