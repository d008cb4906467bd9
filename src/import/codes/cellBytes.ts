/** Bytes after a text's last one, so that whole words can be read to its end. */
export const padding = 4;

/** Of a word, the bits of its first so many bytes, up to three. */
export function lastBytes(count: number): number {
  return (1 << (8 * count)) - 1;
}

/**
 * The cells of a record as bytes: engines look the characters of a string up one by one, and those of a piece of a longer
 * string twice; bytes are compared, hashed and read as numbers several times faster.
 *
 * The bytes are those of UTF-8, but that either half of a surrogate pair takes three of its own: so any text has bytes, also
 * one with half a pair, and different texts have different ones.
 *
 * One object serves all records: what it holds is gone with the next.
 */
export class CellBytes {
  bytes = new Uint8Array(2 ** 10);
  words = new DataView(this.bytes.buffer);
  /** Where each cell begins, and where it ends. */
  from = new Int32Array(32);
  to = new Int32Array(32);
  /** Where the next cell's bytes go. */
  #end = 0;
  readonly #place: RecordPlace = { end: -1, lines: 0 };

  /** These cells, of whatever texts. */
  write(cells: readonly string[]): this {
    if (cells.length > this.from.length) this.#makePlaces(cells.length);
    this.#end = 0;
    for (let column = 0; column < cells.length; column++) {
      this.from[column] = this.#end;
      this.#append(cells[column]);
      this.to[column] = this.#end;
    }
    return this;
  }

  /** A text that is one cell. */
  writeText(text: string): this {
    this.#end = 0;
    this.from[0] = 0;
    this.#append(text);
    this.to[0] = this.#end;
    return this;
  }

  /** Lines of text, records among which `place` finds, and a line end behind them. */
  writeLines(text: string): void {
    this.#makeRoom(3 * text.length);
    const { written } = encoder.encodeInto(text, this.bytes);
    this.bytes[written] = newline;
  }

  /**
   * Finds the cells of a record in the lines, the first of them at `start`: each as it stands there, or within quotation marks.
   *
   * @param separator What stands between cells, as a byte.
   * @returns Where the line end behind the record is, and how many lines it takes; negative where a cell doesn't stand there
   *   byte for byte, being beyond ASCII or with quotation marks in it.
   */
  place(cells: readonly string[], start: number, separator: number): RecordPlace {
    if (cells.length > this.from.length) this.#makePlaces(cells.length);
    const { bytes, from, to } = this;
    const found = this.#place;
    found.end = -1;
    found.lines = 1;
    let at = start;
    for (let column = 0; column < cells.length; column++) {
      const isQuoted = bytes[at] === quote;
      const first = isQuoted ? at + 1 : at;
      const end = first + cells[column].length;
      if (isQuoted && !this.#isQuoted(first, end)) return found;
      from[column] = first;
      to[column] = end;
      at = isQuoted ? end + 1 : end;
      if (bytes[at] !== (column + 1 < cells.length ? separator : newline)) return found;
      at += 1;
    }
    found.end = at - 1;
    return found;
  }

  /** Whether a quotation mark ends these bytes and none is among them, whose line ends are counted. */
  #isQuoted(from: number, end: number): boolean {
    const { bytes } = this;
    for (let at = from; at < end; at++)
      if (bytes[at] === quote) return false;
      else if (bytes[at] === newline) this.#place.lines += 1;
    return bytes[end] === quote;
  }

  #append(text: string): void {
    this.#makeRoom(this.#end + 3 * text.length);
    const { bytes } = this;
    let at = this.#end;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) bytes[at++] = unit;
      else {
        if (unit < 0x800) bytes[at++] = 0xc0 | (unit >> 6);
        else {
          bytes[at++] = 0xe0 | (unit >> 12);
          bytes[at++] = continued(unit >> 6);
        }
        bytes[at++] = continued(unit);
      }
    }
    this.#end = at;
  }

  #makeRoom(length: number): void {
    if (length + padding <= this.bytes.length) return;
    const before = this.bytes;
    this.bytes = new Uint8Array(Math.max(length + padding, 2 * before.length));
    this.bytes.set(before);
    this.words = new DataView(this.bytes.buffer);
  }

  #makePlaces(cells: number): void {
    const [from, to] = [this.from, this.to];
    this.from = new Int32Array(2 * cells);
    this.to = new Int32Array(2 * cells);
    this.from.set(from);
    this.to.set(to);
  }
}

const encoder = new TextEncoder();
const newline = 10;
const quote = 34;

/** Where a record ends, and its number of lines. */
export interface RecordPlace {
  end: number;
  lines: number;
}

/** The text of some bytes, as `CellBytes` writes them. */
export function textOf(bytes: Uint8Array): string {
  const units: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at];
    if (first < 0x80) units.push(first);
    else if (first < 0xe0) units.push(((first & 0x1f) << 6) | (bytes[++at] & 0x3f));
    else {
      const middle = (bytes[++at] & 0x3f) << 6;
      units.push(((first & 0x0f) << 12) | middle | (bytes[++at] & 0x3f));
    }
  }
  let text = "";
  for (let at = 0; at < units.length; at += mostUnits)
    text += String.fromCharCode(...units.slice(at, at + mostUnits));
  return text;
}

/** As many arguments as any engine takes. */
const mostUnits = 2 ** 12;

/** A byte after the first of a character: its last six bits. */
function continued(unit: number): number {
  return 0x80 | (unit & 0x3f);
}
