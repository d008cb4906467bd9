import { doubled, type RoomFor } from "./roomFor.ts";

/** Numbers by row; NaN stands for missing. */
export type RowNumbers = Float32Array | Float64Array;

/** A column of numbers that is written row after row, in four bytes each while all of them are exact in these, as counts are. */
export class NumberColumn {
  readonly kind = "number";
  readonly missing = Number.NaN;
  readonly #roomFor: RoomFor;
  #values: RowNumbers = new Float32Array(0);
  /** Rows up to here are written or filled. */
  #end = 0;

  constructor(roomFor = doubled) {
    this.#roomFor = roomFor;
  }

  get isEmpty(): boolean {
    return this.#end === 0;
  }

  /** Rows must come in order. */
  set(row: number, value: number): void {
    if (row >= this.#values.length) this.#grow(this.#roomFor(row));
    if (this.#values instanceof Float32Array && !isExact(value)) this.#widen();
    if (row > this.#end) this.#fillTo(row);
    this.#values[row] = value;
    this.#end = row + 1;
  }

  /** The numbers of so many rows. */
  values(length: number): RowNumbers {
    if (length > this.#values.length) this.#grow(length);
    if (length > this.#end) this.#fillTo(length);
    return this.#values.subarray(0, length);
  }

  clear(): void {
    this.#values = new Float32Array(0);
    this.#end = 0;
  }

  #grow(length: number): void {
    const isWide = this.#values instanceof Float64Array;
    const grown = isWide ? new Float64Array(length) : new Float32Array(length);
    grown.set(this.#values);
    this.#values = grown;
  }

  #widen(): void {
    this.#values = new Float64Array(this.#values);
  }

  #fillTo(end: number): void {
    this.#values.fill(Number.NaN, this.#end, end);
    this.#end = end;
  }
}

/** Whether four bytes hold a number as it is. */
function isExact(value: number): boolean {
  return Number.isNaN(value) || Math.fround(value) === value;
}
