import type { CellBytes } from "../codes/cellBytes.ts";
import { isBlank } from "../codes/trimmed.ts";
import type { RecordHandler } from "./recordHandler.ts";

/** More rows than that are no footer. */
const longestFooter = 100;

/**
 * Passes records on, and tells a report's last rows (totals, its name, a copyright) from records that
 * have lost cells. It holds back rows of one cell until a full one shows that the table goes on. At
 * the end of the file they are a footer from the first blank row on, or all of them where the first
 * is several words in the first cell, right below a full row: below one that lost cells, they may be the rest of it.
 */
export class TableEnd {
  readonly #handler: RecordHandler;
  readonly #width: number;
  #isBelowFullRow = true;
  #held: { readonly cells: readonly string[]; readonly line: number }[] = [];

  constructor(handler: RecordHandler, width: number) {
    this.#handler = handler;
    this.#width = width;
  }

  record(cells: readonly string[], line: number, bytes?: CellBytes): void {
    if (this.#width > 2 && !hasTwo(cells)) {
      this.#held.push({ cells, line });
      if (this.#held.length > longestFooter) this.flush();
    } else {
      if (this.#held.length > 0) this.flush();
      this.#isBelowFullRow = cells.length >= this.#width;
      this.#handler.record(cells, line, bytes);
    }
  }

  /** The table goes on: what was held back belongs to it. */
  flush(): void {
    for (const { cells, line } of this.#held) this.#handler.record(cells, line);
    this.#held = [];
  }

  /** @param isWhole Whether the last line has its end: where it hasn't, it may be the rest of a record. */
  end(isWhole: boolean): void {
    const footer = this.#held.splice(this.#footerStart(isWhole));
    this.flush();
    for (const { cells, line } of footer) {
      const text = cells.join(" ").trim();
      if (text === "") this.#handler.record(cells, line);
      else this.#handler.outside(text, line, "below");
    }
  }

  #footerStart(isWhole: boolean): number {
    const blank = this.#held.findIndex(({ cells }) => isBlankRow(cells));
    const first = this.#held.find(({ cells }) => !isBlankRow(cells));
    const isSentence = /\S\s+\S/.test(first?.cells[0] ?? "");
    if (isSentence && isWhole && this.#isBelowFullRow) return 0;
    return blank < 0 ? this.#held.length : blank;
  }
}

function isBlankRow(cells: readonly string[]): boolean {
  return cells.every(isBlank);
}

/** Whether at least two cells hold something. */
function hasTwo(cells: readonly string[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (!isBlank(cell)) filled += 1;
    if (filled === 2) return true;
  }
  return false;
}
