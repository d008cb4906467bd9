import { FatalProblem, type ProblemCase } from "../problem.ts";
import { evenPieces, peek } from "./bytes.ts";
import { decodeText } from "./decodeText.ts";
import { gunzipped } from "./gunzip.ts";
import { peekText } from "./peekText.ts";
import { readDelimited } from "./readDelimited.ts";
import type { StatedReading } from "./readingOptions.ts";
import { readJson } from "./readJson.ts";
import { readXlsx } from "./readXlsx.ts";
import type { LineUnit, RecordHandler } from "./recordHandler.ts";
import { otherXml, textKind, textStartLength } from "./textStart.ts";
import { refuseNested, Unpacking } from "./unpacking.ts";
import { isLocked, isOfficePart, zipEntries } from "./unzip.ts";

/** A file's bytes, under the name that messages give it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What reading a file needs from whoever wants its records. */
export interface Reading {
  readonly options: StatedReading;
  /** Called once for each file with records, an archive's each, before the first of them. */
  readonly open: (file: string, unit: LineUnit) => RecordHandler;
  readonly note: (problem: ProblemCase) => void;
}

/**
 * Reads the records of a file: its format is found from its content, never from its name. Tables
 * of text, NDJSON and XES are read as streams, plain, gzipped or zipped; JSON and XLSX as a whole, up to a limit. Each file of
 * an archive is a file of its own, named `archive.zip/file.csv`.
 *
 * Throws a FatalProblem for what can't be read, and whatever the stream of bytes throws.
 */
export async function readRecords({ name, bytes }: NamedBytes, reading: Reading): Promise<void> {
  const unpacking = new Unpacking(name);
  await readPacked({ name, bytes: unpacking.source(bytes) }, { ...reading, unpacking, depth: 0 });
}

interface PackedReading extends Reading {
  readonly unpacking: Unpacking;
  /** Archives around this file. */
  readonly depth: number;
}

async function readPacked({ name, bytes }: NamedBytes, reading: PackedReading): Promise<void> {
  const { unpacking } = reading;
  const { head, all } = await peek(bytes, 30);
  const inner = { ...reading, depth: reading.depth + 1 };
  if (startsWith(head, [0x1f, 0x8b])) {
    refuseNested(inner.depth, name);
    await readPacked({ name, bytes: unpacking.unpacked(gunzipped(all, name)) }, inner);
  } else if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) {
    refuseNested(inner.depth, name);
    await readZip({ name, bytes: all }, head, inner);
  } else await readText({ name, bytes: all }, reading);
}

function startsWith(head: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, i) => head[i] === byte);
}

async function readZip(
  { name, bytes }: NamedBytes,
  head: Uint8Array,
  reading: PackedReading,
): Promise<void> {
  const { options, note, open, unpacking } = reading;
  if (isLocked(head))
    throw new FatalProblem({
      code: "locked-zip",
      file: name,
      message: `${name} is a zip archive with a password; unpack it first`,
    });
  const { head: start, all } = await peek(bytes, 30 + 256);
  if (isOfficePart(start))
    return readXlsx(all, { ...options, file: name, note, open: (unit) => open(name, unit) });
  let files = 0;
  for await (const entry of zipEntries(all, name)) {
    files += 1;
    const file = `${name}/${entry.name}`;
    await readPacked({ name: file, bytes: unpacking.unpacked(entry.bytes) }, reading);
    for await (const _ of entry.bytes);
  }
  if (files === 0)
    throw new FatalProblem({
      code: "empty-file",
      file: name,
      message: `${name} is a zip archive without files`,
    });
}

/** Text is read piece by piece: where several things are wrong with a file, the same one comes first always. */
const pieceLength = 2 ** 16;

async function readText({ name, bytes }: NamedBytes, reading: Reading): Promise<void> {
  const { note, open, options } = reading;
  const decoded = decodeText(evenPieces(bytes, pieceLength), {
    file: name,
    encoding: options.encoding,
    note,
  });
  const { start, all } = await peekText(decoded, textStartLength);
  const kind = textKind(start);
  if (kind === "other xml") throw otherXml(start, name);
  if (kind !== "json" && options.sheet !== null) note(withoutSheets(name, options.sheet));
  if (kind === "json")
    await readJson(all, {
      file: name,
      list: options.sheet,
      note,
      open: (unit) => open(name, unit),
    });
  else if (kind === "xes") {
    // its parser is only read where there is something for it to read
    const { readXes } = await import("./readXes.ts");
    await readXes(all, open(name, "event"), { file: name, note });
  } else
    await readDelimited(all, open(name, "line"), { file: name, headerLine: options.headerLine });
}

function withoutSheets(file: string, sheet: string): ProblemCase {
  return {
    code: "no-sheets",
    severity: "note",
    file,
    message: `${file} has no sheets, so that "${sheet}" isn't one of them: all of it was read`,
  };
}
