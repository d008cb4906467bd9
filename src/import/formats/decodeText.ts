import { peek } from "./gunzip.ts";
import { FatalProblem } from "../problem.ts";

/**
 * A file's text: UTF-8 with or without a byte order mark, or UTF-16 with one. What isn't valid
 * becomes U+FFFD, for the reader of records to count, with its line. Lines end in `\n` only.
 *
 * Throws a FatalProblem for an empty file, and for one that isn't text.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<string> {
  const { head, all } = await peek(bytes, 4096);
  const encoding = encodingOf(head);
  refuseWhatIsNoText(head, encoding, file);
  const decoder = new TextDecoder(encoding);
  const lines = lineEnds();
  for await (const chunk of all) yield lines.write(decoder.decode(chunk, { stream: true }));
  yield lines.write(decoder.decode()) + lines.end();
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function refuseWhatIsNoText(head: Uint8Array, encoding: Encoding, file: string): void {
  if (head.length === 0)
    throw new FatalProblem({ code: "empty-file", file, message: `${file} is empty` });
  const isZip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
  if (isZip)
    throw new FatalProblem({
      code: "binary-file",
      file,
      message: `${file} is a zip archive or a spreadsheet, not text; save it as CSV first`,
    });
  if (encoding === "utf-8" && isBinary(head))
    throw new FatalProblem({
      code: "binary-file",
      file,
      message: `${file} is a binary file; an import needs a CSV file, plain or gzipped`,
    });
}

/** Text holds no NUL, and hardly any control characters but tab and line ends. */
function isBinary(head: Uint8Array): boolean {
  const controls = head.reduce((n, byte) => n + (byte < 32 && !isLayout(byte) ? 1 : 0), 0);
  return head.includes(0) || controls > head.length / 20;
}

function isLayout(byte: number): boolean {
  return (byte >= 9 && byte <= 13) || byte === 27;
}

/** Turns `\r\n` and a lone `\r` into `\n`, which is what an editor counts as a line, across chunks. */
function lineEnds(): { write(text: string): string; end(): string } {
  let hasHeld = false;
  return {
    write(text) {
      const whole = hasHeld ? `\r${text}` : text;
      hasHeld = whole.endsWith("\r");
      const complete = hasHeld ? whole.slice(0, -1) : whole;
      return complete.includes("\r") ? complete.replace(/\r\n?/g, "\n") : complete;
    },
    end: () => (hasHeld ? "\n" : ""),
  };
}
