/** Texts by code, in order of first appearance; what stands for a missing value has the code -1. */
export interface Dictionary {
  readonly texts: readonly string[];
  /** The code of a cell, trimmed; a new one for a text not seen before. */
  code(cell: string | undefined): number;
}

export function dictionary(missing: ReadonlySet<string>): Dictionary {
  const codes = new Map<string, number>([...missing].map((text) => [text, -1]));
  const texts: string[] = [];
  let latestText: string | undefined;
  let latestCode = -1;
  const learn = (cell: string): number => {
    const trimmed = cell.trim();
    const known = codes.get(trimmed);
    if (known !== undefined) return known;
    const text = detached(trimmed);
    const code = texts.push(text) - 1;
    codes.set(text, code);
    return code;
  };
  return {
    texts,
    code(cell) {
      if (cell === undefined) return -1;
      if (cell === latestText) return latestCode;
      latestText = cell;
      latestCode = codes.get(cell) ?? learn(cell);
      return latestCode;
    },
  };
}

/** A copy of a text of its own: engines let a piece of a long text keep the whole of it in memory. */
export function detached(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text[i]).join("");
}
