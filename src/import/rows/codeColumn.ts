import { doubled, type RoomFor } from "./roomFor.ts";

/** Codes into a dictionary by row; -1 stands for missing. */
export type RowCodes = Int8Array | Int16Array | Int32Array;

/** A column of codes that is written row after row, in as few bytes as the greatest code so far takes. */
export class CodeColumn {
  readonly kind = "code";
  readonly missing = -1;
  readonly #roomFor: RoomFor;
  #values: RowCodes = new Int8Array(0);
  /** The greatest code that these have room for. */
  #most = 127;
  /** Rows up to here are written or filled. */
  #end = 0;

  constructor(roomFor = doubled) {
    this.#roomFor = roomFor;
  }

  get isEmpty(): boolean {
    return this.#end === 0;
  }

  /** Rows must come in order. */
  set(row: number, code: number): void {
    if (row >= this.#values.length) this.#move(this.#roomFor(row), this.#most);
    if (code > this.#most) this.#move(this.#values.length, code);
    if (row > this.#end) this.#fillTo(row);
    this.#values[row] = code;
    this.#end = row + 1;
  }

  /** The codes of so many rows. */
  values(length: number): RowCodes {
    if (length > this.#values.length) this.#move(length, this.#most);
    if (length > this.#end) this.#fillTo(length);
    return this.#values.subarray(0, length);
  }

  clear(): void {
    this.#values = new Int8Array(0);
    this.#most = 127;
    this.#end = 0;
  }

  /** Into an array of this length, with room for this code. */
  #move(length: number, code: number): void {
    const moved = arrayFor(code, length);
    moved.set(this.#values);
    this.#values = moved;
    this.#most = 2 ** (8 * moved.BYTES_PER_ELEMENT - 1) - 1;
  }

  #fillTo(end: number): void {
    this.#values.fill(-1, this.#end, end);
    this.#end = end;
  }
}

function arrayFor(code: number, length: number): RowCodes {
  if (code < 2 ** 7) return new Int8Array(length);
  return code < 2 ** 15 ? new Int16Array(length) : new Int32Array(length);
}
