import { joined } from "./bytes.ts";

/** A zip archive ends with a list of its files, then a record of at least 22 bytes with a comment of at most 65,535. */
const endLength = 22;
const longestEnd = endLength + 65_535;
const endSignature = 0x06054b50;
const fileSignature = 0x02014b50;

/**
 * Keeps the last bytes of a zip archive, which say how many files it holds and what their checksums are: without
 * them the last files may be lost. Source: APPNOTE.TXT, 4.3.12 and 4.3.16,
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export class ArchiveEnd {
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  write(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#length - this.#chunks[0].length >= longestEnd)
      this.#length -= this.#chunks.shift()!.length;
  }

  /**
   * Whether the archive says otherwise than what was found in it: of the number of its files, or of what is in them, by
   * checksums in their order. A list of files that is longer than what is kept isn't checked.
   */
  differsFrom(checksums: readonly number[]): "files" | "contents" | null {
    const bytes = joined(this.#chunks);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = endIn(view);
    if (end < 0) return "files";
    const stated = view.getUint16(end + 10, true);
    // The largest number stands for a larger one, which stands elsewhere.
    if (stated === 0xffff) return null;
    if (stated !== checksums.length) return "files";
    const listed = listedIn(view, end);
    return listed !== null && listed.some((checksum, i) => checksum !== checksums[i])
      ? "contents"
      : null;
  }
}

function endIn(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= 0; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return -1;
}

/** Checksums in the list of files; null where it isn't there in full. */
function listedIn(view: DataView, end: number): number[] | null {
  const checksums: number[] = [];
  let at = end - view.getUint32(end + 12, true);
  while (at !== end) {
    if (at < 0 || at + 46 > end || view.getUint32(at, true) !== fileSignature) return null;
    checksums.push(view.getUint32(at + 16, true));
    at += 46 + [28, 30, 32].reduce((length, field) => length + view.getUint16(at + field, true), 0);
  }
  return checksums;
}
