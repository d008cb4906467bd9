/** How one column is stored, what it holds and in which unit. */
export interface ColumnSpec {
  readonly kind: ColumnKind;
  readonly unit: string;
  readonly what: string;
}

export type ColumnKind = "float64" | "int32" | "uint32" | "uint16" | "uint8";

export type TableSpec = Readonly<Record<string, ColumnSpec>>;

interface ArrayByKind {
  float64: Float64Array;
  int32: Int32Array;
  uint32: Uint32Array;
  uint16: Uint16Array;
  uint8: Uint8Array;
}

/** The typed arrays of a table, one a column; only the first `length` entries of each count. */
export type Columns<S extends TableSpec> = { [K in keyof S]: ArrayByKind[S[K]["kind"]] };

export type Column = ArrayByKind[ColumnKind];

/** What a reader of a table sees. Nothing may be written to it: columns that hold one value throughout may share an array. */
export interface TableView<S extends TableSpec> {
  readonly columns: { readonly [K in keyof S]: ColumnView<Columns<S>[K]> };
  readonly length: number;
}

/** A typed array without the ways to write to it. */
export type ColumnView<A extends Column = Float64Array> = Omit<A, number | Writing> & {
  readonly [row: number]: number;
  subarray(from?: number, to?: number): ColumnView<A>;
};

type Writing = "copyWithin" | "fill" | "reverse" | "set" | "sort" | "subarray";

const arrayTypes = {
  float64: Float64Array,
  int32: Int32Array,
  uint32: Uint32Array,
  uint16: Uint16Array,
  uint8: Uint8Array,
} as const;

/**
 * A table of typed columns that a writer appends to, without allocating a row object.
 *
 * `next()` returns the index of a fresh row, whose every column the writer then sets through
 * `columns`. A full table either doubles (the default), or hands its rows to `whenFull` and starts
 * again from row 0: that is how a run is measured without its log being kept.
 *
 * Read `table.columns` again after each `next()`: growth replaces the arrays.
 */
export class Table<S extends TableSpec> {
  columns: Columns<S>;
  length = 0;
  readonly spec: S;
  #capacity: number;
  readonly #whenFull: ((table: Table<S>) => void) | null;

  /** `columns` of so many rows, which another table has done with, are written over. */
  constructor(
    spec: S,
    capacity = 1024,
    whenFull: ((table: Table<S>) => void) | null = null,
    columns = allocate(spec, capacity),
  ) {
    this.spec = spec;
    this.#capacity = capacity;
    this.#whenFull = whenFull;
    this.columns = columns;
  }

  next(): number {
    if (this.length === this.#capacity) this.#makeRoom();
    return this.length++;
  }

  #makeRoom(): void {
    if (this.#whenFull === null) this.#grow();
    else {
      this.#whenFull(this);
      this.length = 0;
    }
  }

  #grow(): void {
    const from = this.columns;
    this.#capacity *= 2;
    const to = allocate(this.spec, this.#capacity);
    for (const name in this.spec) to[name].set(from[name]);
    this.columns = to;
  }
}

/**
 * All columns of a table in one buffer, so that of a long table what nobody writes takes no memory: systems give zeroed
 * memory on first use, but an allocator writes the zeros itself into a short piece that it takes from what was given back (glibc: up to 32 MiB).
 *
 * Made at one go: columns added one by one would end up as a dictionary in V8, at a look-up a cell.
 */
function allocate<S extends TableSpec>(spec: S, capacity: number): Columns<S> {
  const kinds = Object.entries(spec).map(([name, { kind }]) => [name, arrayTypes[kind]] as const);
  const places: number[] = [];
  let bytes = 0;
  for (const [, type] of kinds) {
    places.push(bytes);
    bytes += wholeWords(capacity * type.BYTES_PER_ELEMENT);
  }
  const buffer = new ArrayBuffer(bytes);
  const columns = kinds.map(([name, type], at) => [name, new type(buffer, places[at], capacity)]);
  return Object.fromEntries(columns) as Columns<S>;
}

/** Every kind of column may begin there. */
function wholeWords(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
