import { CellBytes } from "../codes/cellBytes.ts";

const newline = 10;

/**
 * Finds out where a text's records stand in it, one after the other: how many lines each takes, and where its cells are read as bytes.
 * That is where they stand, if all of them are ASCII and no quotation mark is within a cell, as in nearly all records.
 */
export class RecordPlaces {
  readonly #cells = new CellBytes();
  readonly #separator: number;
  /** The byte with which the next record begins. */
  #start = 0;
  /** The cells of the latest record as bytes; null where they aren't as they stand in the text. */
  bytes: CellBytes | null = null;

  /** @param separator The character between cells, by its code. */
  constructor(separator: number) {
    this.#separator = separator;
  }

  begin(text: string): void {
    this.#cells.writeLines(text);
    this.#start = 0;
    this.bytes = null;
  }

  /** How many lines the next record takes, of these cells. */
  next(cells: readonly string[]): number {
    const { end, lines } = this.#cells.place(cells, this.#start, this.#separator);
    if (end < 0) return this.#skip(cells);
    this.bytes = this.#cells;
    this.#start = end + 1;
    return lines;
  }

  #skip(cells: readonly string[]): number {
    const lines = linesOf(cells);
    for (let line = 0; line < lines; line++)
      this.#start = this.#cells.bytes.indexOf(newline, this.#start) + 1;
    this.bytes = null;
    return lines;
  }
}

/** Lines that these cells span together. */
export function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells)
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
