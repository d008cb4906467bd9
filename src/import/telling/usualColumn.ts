import type { Column, Table, TableSpec } from "../../log/table.ts";

/** The arrays of columns that hold one value throughout, by what they hold. */
export type SharedColumns = Map<string, Column>;

/**
 * A column of a log's table that often holds one value throughout: what an export doesn't tell is NaN in every row. It
 * takes no memory before another value comes up; where none does, all columns of that value share an array in the end.
 */
export class UsualColumn<S extends TableSpec> {
  readonly #table: Table<S>;
  readonly #name: keyof S & string;
  readonly #usual: number;
  #isThroughout = true;

  /** @param table One that grows, with nothing written to the column yet. */
  constructor(table: Table<S>, name: keyof S & string, usual: number) {
    this.#table = table;
    this.#name = name;
    this.#usual = usual;
  }

  set(row: number, value: number): void {
    if (this.#isThroughout) {
      if (Object.is(value, this.#usual)) return;
      this.#isThroughout = false;
      this.#column.fill(this.#usual);
    }
    this.#column[row] = value;
  }

  /** To be called when the table has all its rows; nothing may be written to the column from then on. */
  settle(shared: SharedColumns): void {
    if (!this.#isThroughout) return;
    const { columns, length, spec } = this.#table;
    const key = `${spec[this.#name].kind} ${this.#usual} ${length}`;
    const column = shared.get(key) ?? this.#column.subarray(0, length).fill(this.#usual);
    shared.set(key, column);
    (columns as Record<string, Column>)[this.#name] = column;
  }

  get #column(): Column {
    return this.#table.columns[this.#name];
  }
}
