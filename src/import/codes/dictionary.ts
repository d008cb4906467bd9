import { missingTest } from "./missingTest.ts";
import { TextIndex } from "./textIndex.ts";
import { trimmed } from "./trimmed.ts";

/** Texts by code, in order of first appearance; what stands for a missing value has the code -1. */
export interface Dictionary {
  readonly texts: readonly string[];
  /** The code of a cell, trimmed; a new one for a text not seen before. */
  readonly code: (cell: string | undefined) => number;
  /** All cells have their codes: the memory that looking them up takes is given back, and the list of texts is the caller's. */
  readonly close: () => string[];
}

export function dictionary(missing: ReadonlySet<string>): Dictionary {
  const isMissing = missingTest(missing);
  const index = new TextIndex();
  const learn = (cell: string): number => {
    const text = trimmed(cell);
    if (isMissing(text)) return -1;
    const known = text === cell ? -1 : index.find(text);
    return known >= 0 ? known : index.add(detached(text));
  };
  return {
    texts: index.texts,
    close() {
      index.close();
      return index.texts;
    },
    code(cell) {
      if (cell === undefined) return -1;
      const known = index.find(cell);
      return known >= 0 ? known : learn(cell);
    },
  };
}

/**
 * A copy of a text of its own: engines let a piece of a long text keep the whole of it in memory.
 * (V8 does so from 13 characters on; joining is the quickest way to have it copy.)
 */
export function detached(text: string): string {
  return text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join("");
}
