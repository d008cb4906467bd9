import { decodeText } from "./decodeText.ts";
import { DelimitedReader } from "./delimitedReader.ts";
import { gunzipped } from "./gunzip.ts";
import type { RecordHandler } from "./recordHandler.ts";

/** A file's bytes, under the name that messages give it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What reading a file needs from whoever wants its records. */
export interface Reading {
  /** Called once for each file with records, before the first of them. */
  open(file: string): RecordHandler;
}

/**
 * Reads the records of a file, as a stream: its container is found from its content, never from its
 * name. Throws a FatalProblem for what can't be read, and whatever the stream of bytes throws.
 */
export async function readRecords({ name, bytes }: NamedBytes, reading: Reading): Promise<void> {
  const handler = reading.open(name);
  const reader = new DelimitedReader(handler);
  for await (const text of decodeText(gunzipped(bytes, name), name)) reader.write(text);
  reader.end();
  handler.end();
}
