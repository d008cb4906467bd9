/** Which visits a figure is of: those to a tier, of all types or of one. */
export interface ChosenVisits {
  readonly tier: number;
  /** Index into names.types; all types where it is left out. */
  readonly type?: number;
}

export function isChosen(
  { tier, type }: ChosenVisits,
  visitTier: number,
  visitType: number,
): boolean {
  return visitTier === tier && (type === undefined || visitType === type);
}
