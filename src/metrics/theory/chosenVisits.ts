/** Which visits a figure is of: those to a tier, of all types or of some. */
export interface ChosenVisits {
  readonly tier: number;
  /** Indices into names.types; all types where they are left out. */
  readonly types?: readonly number[];
}

export function isChosen(
  { tier, types }: ChosenVisits,
  visitTier: number,
  visitType: number,
): boolean {
  return visitTier === tier && (types === undefined || types.includes(visitType));
}
