import { Unzip, UnzipInflate } from "fflate";
import { FatalProblem } from "../problem.ts";
import { ArchiveEnd } from "./archiveEnd.ts";
import { crc32 } from "../../log/crc32.ts";

/** A file in a zip archive. Its bytes must be read to their end before the next one is asked for. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** Whether the first file of an archive, by its header of at least 30 bytes, has a password. */
export function isLocked(header: Uint8Array): boolean {
  return (header[6] & 1) === 1;
}

/** Whether an archive is an office document: the first file of these, and of no other archives, has such a name. */
export function isOfficePart(start: Uint8Array): boolean {
  const length = start[26] + 256 * start[27];
  const name = new TextDecoder().decode(start.subarray(30, 30 + length));
  return /^(\[Content_Types\]\.xml$|(_rels|docProps|xl|word|ppt|customXml)\/)/.test(name);
}

type ZipEvent =
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "data"; readonly chunk: Uint8Array }
  | { readonly kind: "end" };

/** So many bytes are unpacked at once: 1,032 times as many at most. */
const sliceLength = 2 ** 14;

/**
 * The files of a zip archive, as a stream, in the order in which they stand there: folders, and what
 * operating systems add, left out. Throws a FatalProblem for an archive that is damaged, cut off, locked with a
 * password, or compressed otherwise than by deflate.
 */
export async function* zipEntries(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<ZipEntry> {
  const events = zipEvents(bytes, file);
  for (;;) {
    const { done, value } = await events.next();
    if (done === true) return;
    if (value.kind !== "file") continue;
    const { name } = value;
    if (!isLeftOut(name)) yield { name, bytes: dataOf(events) };
  }
}

async function* dataOf(events: AsyncGenerator<ZipEvent>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await events.next();
    if (done === true || value.kind === "end") return;
    if (value.kind === "data") yield value.chunk;
  }
}

function isLeftOut(name: string): boolean {
  return name.endsWith("/") || /^__MACOSX\/|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(name);
}

async function* zipEvents(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<ZipEvent> {
  let events: ZipEvent[] = [];
  const checksums: number[] = [];
  const unzip = new Unzip((entry) => {
    const index = checksums.push(0) - 1;
    events.push({ kind: "file", name: entry.name });
    entry.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      checksums[index] = crc32(chunk, checksums[index]);
      if (chunk.length > 0) events.push({ kind: "data", chunk });
      if (isLast) events.push({ kind: "end" });
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const take = (chunk: Uint8Array, isLast: boolean) => {
    events = [];
    try {
      unzip.push(chunk, isLast);
    } catch (error) {
      throw zipProblem(error, file);
    }
    return events;
  };
  const end = new ArchiveEnd();
  for await (const chunk of bytes) {
    end.write(chunk);
    for (let at = 0; at < chunk.length; at += sliceLength)
      yield* take(chunk.subarray(at, at + sliceLength), false);
  }
  yield* take(new Uint8Array(0), true);
  const wrong = end.differsFrom(checksums);
  if (wrong !== null) throw wrong === "files" ? cutOff(file) : damaged(file);
}

function zipProblem(error: unknown, file: string): FatalProblem {
  const text = String(error);
  if (/unknown compression type/.test(text))
    return new FatalProblem({
      code: "unknown-compression",
      file,
      message: `${file} is a zip archive that isn't compressed by deflate, the usual way; pack it again`,
    });
  if (/unexpected EOF|invalid zip data/i.test(text)) return cutOff(file);
  return damaged(file);
}

function damaged(file: string): FatalProblem {
  return new FatalProblem({
    code: "corrupt-zip",
    file,
    message: `${file} is a damaged zip archive; nothing was imported`,
  });
}

function cutOff(file: string): FatalProblem {
  return new FatalProblem({
    code: "truncated-zip",
    file,
    message: `${file} is a zip archive that is damaged or ends too early: it was cut off, most likely while being copied; nothing was imported`,
  });
}
