export interface LargeUnit {
  /** How much one of it is. */
  readonly per: number;
  /** After a number of them, with a space before it; empty for single ones. */
  readonly after: string;
}

/** In what a very large figure is written, so that it has no more digits than are read: singly, in millions, in billions (10⁹). */
export function largeUnit(size: number): LargeUnit {
  if (size >= 1e10) return { per: 1e9, after: "\u00a0billion" };
  return size >= 1e7 ? { per: 1e6, after: "\u00a0million" } : { per: 1, after: "" };
}
