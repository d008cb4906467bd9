import { CellBytes } from "./cellBytes.ts";
import { missingTest } from "./missingTest.ts";
import { TextIndex } from "./textIndex.ts";
import { trimmed } from "./trimmed.ts";

/** The texts of a column by code, in order of first appearance; what stands for a missing value has the code -1. */
export class Dictionary {
  readonly #isMissing: (text: string) => boolean;
  readonly #index = new TextIndex();

  constructor(missing: ReadonlySet<string>) {
    this.#isMissing = missingTest(missing);
  }

  get texts(): readonly string[] {
    return this.#index.texts;
  }

  /** The code of a text, trimmed; a new one for a text not seen before. */
  code(text: string | undefined): number {
    return text === undefined ? -1 : this.codeOf(text, alone.writeText(text), 0);
  }

  /** The code of a cell of a record: the same as of its text, which the record has as bytes. */
  codeOf(text: string, cells: CellBytes, column: number): number {
    const known = this.#index.find(cells, column);
    if (known >= 0) return known;
    const plain = trimmed(text);
    if (this.#isMissing(plain)) return -1;
    return plain === text ? this.#index.add(cells, column) : this.code(plain);
  }

  /** All cells have their codes: the memory that looking them up takes is given back, and the list of texts is the caller's. */
  close(): string[] {
    return this.#index.close();
  }
}

/** For texts that come alone. */
const alone = new CellBytes();

/**
 * A copy of a text of its own: engines let a piece of a long text keep the whole of it in memory.
 * (V8 does so from 13 characters on; joining is the quickest way to have it copy.)
 */
export function detached(text: string): string {
  return text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join("");
}
