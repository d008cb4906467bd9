/**
 * p-values adjusted for being one family, by Holm's step-down method: rejecting those at most α keeps the probability of any
 * false rejection at most α, whatever their dependence.
 *
 * The i-th smallest of m is multiplied by m − i + 1, and made no smaller than the one before and no larger than 1. A null
 * (no test was possible) stays null and doesn't count towards m.
 *
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979), 65–70.
 *
 * @example
 * import { holm } from "tierlab";
 * holm([0.01, 0.04, 0.03, null]) // => [0.03, 0.06, 0.06, null]
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const adjusted: (number | null)[] = pValues.map(() => null);
  let largest = 0;
  ascending(pValues).forEach(({ p, place }, i, { length }) => {
    largest = Math.max(largest, Math.min(1, p * (length - i)));
    adjusted[place] = largest;
  });
  return adjusted;
}

function ascending(pValues: readonly (number | null)[]): { p: number; place: number }[] {
  return pValues
    .flatMap((p, place) => (p === null ? [] : [{ p, place }]))
    .sort((a, b) => a.p - b.p);
}
