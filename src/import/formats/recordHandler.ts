import type { CellBytes } from "../codes/cellBytes.ts";

/** What "line" means in a file: that of a text editor; a row of a sheet; an item of a JSON list; an event of an XES log. From 1. */
export type LineUnit = "line" | "row" | "item" | "event";

/** Why a record can't be read. */
export interface UnreadableRecord {
  readonly code: string;
  readonly reason: string;
}

/** Receives what a reader finds in one file, in its order. */
export interface RecordHandler {
  header(names: readonly string[], line: number): void;
  /** @param bytes The cells as bytes, where the reader has them so; gone with the next record. */
  record(cells: readonly string[], line: number, bytes?: CellBytes): void;
  /** A row that belongs to the file but not to its table, such as a title above it or a total below. After the header. */
  outside(text: string, line: number, where: "above" | "below"): void;
  /** A record that isn't one, though it stands where one should; `text` is what stands there. */
  unreadable(text: string, line: number, fault: UnreadableRecord): void;
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
