import type { ProblemCase } from "../problem.ts";
import { decodeText } from "./decodeText.ts";
import { gunzipped } from "./gunzip.ts";
import { readDelimited } from "./readDelimited.ts";
import type { StatedReading } from "./readingOptions.ts";
import type { RecordHandler } from "./recordHandler.ts";

/** A file's bytes, under the name that messages give it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What reading a file needs from whoever wants its records. */
export interface Reading {
  readonly options: StatedReading;
  /** Called once for each file with records, before the first of them. */
  readonly open: (file: string) => RecordHandler;
  readonly note: (problem: ProblemCase) => void;
}

/**
 * Reads the records of a file, as a stream: its format is found from its content, never from its
 * name. Throws a FatalProblem for what can't be read, and whatever the stream of bytes throws.
 */
export async function readRecords({ name, bytes }: NamedBytes, reading: Reading): Promise<void> {
  const { encoding, headerLine } = reading.options;
  const decoding = { file: name, encoding, note: reading.note };
  const text = decodeText(gunzipped(bytes, name), decoding);
  await readDelimited(text, reading.open(name), { file: name, headerLine });
}
