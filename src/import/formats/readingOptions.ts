import { FatalProblem } from "../problem.ts";

/** What the user may state of how a file is written; it goes before what the content shows. */
export interface ReadingOptions {
  /** Encoding of a text without a byte order mark, by a name of the Encoding Standard: `windows-1252`. */
  readonly encoding?: string | undefined;
  /** Line of the header in a table, from 1 to 1,000. Default: found, rows above the table told apart. */
  readonly headerLine?: number | undefined;
  /** Sheet of a workbook, or list of records in a JSON file. Default: the only one, or the first sheet with a table. */
  readonly sheet?: string | undefined;
}

/** The same for readers: what isn't stated is null. */
export interface StatedReading {
  readonly encoding: string | null;
  readonly headerLine: number | null;
  readonly sheet: string | null;
}

/** Rows above a header are kept until it comes: not more of them than this. */
export const lastHeaderLine = 1000;

/** What the user states, `first` before `second`. Throws a FatalProblem for a line that no header can be on. */
export function statedReading(first: ReadingOptions, second: ReadingOptions): StatedReading {
  const encoding = first.encoding ?? second.encoding ?? null;
  const headerLine = first.headerLine ?? second.headerLine ?? null;
  const isLine = Number.isInteger(headerLine) && headerLine! >= 1 && headerLine! <= lastHeaderLine;
  if (headerLine !== null && !isLine)
    throw new FatalProblem({
      code: "header-line",
      message: `the header's line must be a whole number from 1 to ${lastHeaderLine.toLocaleString("en")}, got ${headerLine}`,
    });
  return { encoding, headerLine, sheet: first.sheet ?? second.sheet ?? null };
}
