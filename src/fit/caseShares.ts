import type { Cases, Sample } from "./caseTree.ts";

/** The share of each category in a sample; they add up to 1, or are all 0 in an empty one. */
export function caseShares({ category, categories }: Cases, { rows, weights }: Sample): number[] {
  const shares = new Array<number>(categories).fill(0);
  let total = 0;
  for (const [at, row] of rows.entries()) {
    shares[category[row]] += weights[at];
    total += weights[at];
  }
  return total === 0 ? shares : shares.map((share) => share / total);
}
