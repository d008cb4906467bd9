import { doubled, type RoomFor } from "./roomFor.ts";

const arrays = { int32: Int32Array, float64: Float64Array, uint8: Uint8Array } as const;

export type RowColumnKind = keyof typeof arrays;
export type RowValues<K extends RowColumnKind> = InstanceType<(typeof arrays)[K]>;

/**
 * A column that is written row after row. One that no file has takes no memory; rows that were left
 * out hold `missing`.
 */
export class RowColumn<K extends RowColumnKind> {
  readonly kind: K;
  readonly missing: number;
  readonly #roomFor: RoomFor;
  #values: RowValues<K>;
  /** Rows up to here are written or filled. */
  #end = 0;

  constructor(kind: K, missing: number, roomFor = doubled) {
    this.kind = kind;
    this.missing = missing;
    this.#roomFor = roomFor;
    this.#values = arrayOf(kind, 0);
  }

  get isEmpty(): boolean {
    return this.#end === 0;
  }

  /** Rows must come in order. */
  set(row: number, value: number): void {
    if (row >= this.#values.length) this.#grow(this.#roomFor(row));
    if (row > this.#end) this.#fillTo(row);
    this.#values[row] = value;
    this.#end = row + 1;
  }

  /** The values of so many rows. */
  values(length: number): RowValues<K> {
    if (length > this.#values.length) this.#grow(length);
    if (length > this.#end) this.#fillTo(length);
    return this.#values.subarray(0, length) as RowValues<K>;
  }

  clear(): void {
    this.#values = arrayOf(this.kind, 0);
    this.#end = 0;
  }

  #grow(length: number): void {
    const grown = arrayOf(this.kind, length);
    grown.set(this.#values);
    this.#values = grown;
  }

  /** Zeros are there already, and cost no memory before somebody writes them. */
  #fillTo(end: number): void {
    if (this.missing !== 0) this.#values.fill(this.missing, this.#end, end);
    this.#end = end;
  }
}

function arrayOf<K extends RowColumnKind>(kind: K, length: number): RowValues<K> {
  return new arrays[kind](length) as RowValues<K>;
}
