import { CellBytes } from "../codes/cellBytes.ts";

/**
 * Finds out where a text's records stand in it, one after the other. One without a quotation mark is a line of
 * cells as they stand there, a separator between them: that it is counted from, and read as bytes.
 */
export class RecordPlaces {
  readonly #cells = new CellBytes();
  #text = "";
  /** Whether the text's bytes are its characters. */
  #isPiece = false;
  /** Where the next record begins, and the next quotation mark stands; -1 without one. */
  #start = 0;
  #quote = -1;
  /** The cells of the latest record as bytes; null where they aren't as they stand in the text. */
  bytes: CellBytes | null = null;

  begin(text: string): void {
    this.#text = text;
    this.#isPiece = this.#cells.writePiece(text);
    this.#start = 0;
    this.#quote = text.indexOf('"');
    this.bytes = null;
  }

  /** How many lines the next record takes, of these cells. */
  next(cells: readonly string[]): number {
    const end = this.#cells.place(cells, this.#start);
    if (this.#quote >= 0 && this.#quote <= end) return this.#nextQuoted(cells);
    this.bytes = this.#isPiece ? this.#cells : null;
    this.#start = end + 1;
    return 1;
  }

  #nextQuoted(cells: readonly string[]): number {
    const lines = linesOf(cells);
    for (let line = 0; line < lines; line++) this.#start = endOfLine(this.#text, this.#start) + 1;
    if (this.#quote < this.#start) this.#quote = this.#text.indexOf('"', this.#start);
    this.bytes = null;
    return lines;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Lines that these cells span together. */
export function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells)
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
