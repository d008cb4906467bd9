import { type Reading, readRecords } from "../../../../src/import/formats/readRecords.ts";
import {
  type ReadingOptions,
  statedReading,
} from "../../../../src/import/formats/readingOptions.ts";
import type { LineUnit, RecordHandler } from "../../../../src/import/formats/recordHandler.ts";
import { chunksOf } from "../../../../src/import/importSource.ts";
import type { ProblemCase } from "../../../../src/import/problem.ts";
import { fileOf } from "../importText.ts";

/** What a reader found, each with its line. */
export interface Recorded {
  header: readonly string[];
  headerLine: number;
  readonly records: [line: number, ...cells: string[]][];
  readonly outside: [line: number, text: string, where: string][];
  readonly unreadable: [line: number, code: string, text: string][];
  readonly unclosed: [line: number, text: string][];
  readonly invalid: [line: number, count: number][];
  readonly files: string[];
  readonly notes: ProblemCase[];
}

/** Writes down all that a reader hands on. */
export function recordingHandler(): {
  readonly handler: RecordHandler;
  readonly recorded: Recorded;
} {
  const recorded: Recorded = {
    header: [],
    headerLine: 0,
    records: [],
    outside: [],
    unreadable: [],
    unclosed: [],
    invalid: [],
    files: [],
    notes: [],
  };
  const handler: RecordHandler = {
    header(names, line) {
      recorded.header = names;
      recorded.headerLine = line;
    },
    record: (cells, line) => recorded.records.push([line, ...cells]),
    outside: (text, line, where) => recorded.outside.push([line, text, where]),
    unreadable: (text, line, { code }) => recorded.unreadable.push([line, code, text]),
    unclosedQuote: (lost, line) => recorded.unclosed.push([line, lost]),
    invalidText: (line, count) => recorded.invalid.push([line, count]),
    tooLong(line) {
      throw new Error(`line ${line} is too long`);
    },
    end() {},
  };
  return { handler, recorded };
}

/** What whoever wants a file's records gives to its reader; all is written down as if of one file. */
export function recordingReading(options: ReadingOptions = {}): {
  readonly reading: Reading;
  readonly recorded: Recorded;
} {
  const { handler, recorded } = recordingHandler();
  const reading = {
    options: statedReading(options, {}),
    open: (file: string, unit: LineUnit) => {
      recorded.files.push(unit === "line" ? file : `${file} by ${unit}`);
      return handler;
    },
    note: (problem: ProblemCase) => recorded.notes.push(problem),
  };
  return { reading, recorded };
}

/** Reads a file of this content, its bytes in chunks of this size. */
export async function recordsOf(
  content: string | Uint8Array,
  {
    name = "export",
    chunkSize = 64 * 1024,
    ...options
  }: ReadingOptions & { readonly name?: string; readonly chunkSize?: number } = {},
): Promise<Recorded> {
  const { reading, recorded } = recordingReading(options);
  const { bytes } = fileOf(content, name, chunkSize);
  await readRecords({ name, bytes: chunksOf(bytes) }, reading);
  return recorded;
}
