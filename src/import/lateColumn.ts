/**
 * A column that few exports have: nothing is kept until something is written, and what was never
 * written reads as `missing`.
 */
export class LateColumn {
  readonly #missing: number;
  #values = new Float64Array(0);

  constructor(missing: number) {
    this.#missing = missing;
  }

  set(row: number, value: number): void {
    if (row >= this.#values.length) this.#grow(row);
    this.#values[row] = value;
  }

  at(row: number): number {
    return row < this.#values.length ? this.#values[row] : this.#missing;
  }

  #grow(row: number): void {
    const before = this.#values;
    this.#values = new Float64Array(Math.max(1024, 2 * row)).fill(this.#missing, before.length);
    this.#values.set(before);
  }
}
