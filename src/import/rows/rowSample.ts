import { detached } from "../codes/dictionary.ts";

const fewest = 512;
/** Longer cells are no numbers and no durations; nothing of them is kept. */
const longestCell = 40;
const longCell = "(long)";

/**
 * The cells of some columns in some rows, evenly spread over a file of any length: every row at first;
 * whenever 1,024 are kept every second one of them is dropped, and from then on half as many are taken.
 */
export class RowSample {
  /** Positions of the columns in the file. */
  readonly columns: readonly number[];
  #rows: (readonly string[])[] = [];
  #step = 1;
  #seen = 0;

  constructor(columns: readonly number[]) {
    this.columns = columns;
  }

  /** Rows in the order of the file, their cells in the order of `columns`. */
  get rows(): readonly (readonly string[])[] {
    return this.#rows;
  }

  offer(cells: readonly string[]): void {
    const isTaken = this.#seen % this.#step === 0;
    this.#seen += 1;
    if (!isTaken || this.columns.length === 0) return;
    this.#rows.push(this.columns.map((column) => kept(cells[column] ?? "")));
    if (this.#rows.length < 2 * fewest) return;
    this.#rows = this.#rows.filter((_, row) => row % 2 === 0);
    this.#step *= 2;
  }
}

function kept(cell: string): string {
  const text = cell.trim();
  return text.length > longestCell ? longCell : detached(text);
}
