/** Receives what a reader finds in one file, in its order. Lines count from 1, as an editor does. */
export interface RecordHandler {
  header(names: readonly string[], line: number): void;
  record(cells: readonly string[], line: number): void;
  /** A row that belongs to the file but not to its table, such as a title above it or a total below. After the header. */
  outside(text: string, line: number, where: "above" | "below"): void;
  /** A record whose quoted cell never ends; `text` is its first line, and all that is lost. */
  unclosedQuote(text: string, line: number): void;
  /** Characters that were not valid text in the file, or had been lost before: U+FFFD. */
  invalidText(line: number, count: number): void;
  /** A line of more than `longestRecord` characters: what follows can't be read. */
  tooLong(line: number): void;
  /** After the last record. */
  end(): void;
}

/** The most characters of one record, over all its lines: 4 Mi. A spreadsheet's cell holds at most 32,767. */
export const longestRecord = 2 ** 22;
