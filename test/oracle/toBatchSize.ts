import type { z } from "zod";
import type { countSchema } from "../../src/model/countSchema.ts";
import type { OracleDistribution } from "./oracleCase.ts";

type CountInput = z.input<typeof countSchema>;

/** A batch size as a scenario file writes it; null where the format has no such one. */
export function toBatchSize(given: OracleDistribution): CountInput | null {
  const { dist, value, low, high } = given;
  if (dist === "deterministic") return value as number;
  if (dist === "geometric") return { distribution: "geometric", mean: meanBatch(given) };
  if (dist === "uniform")
    return { distribution: "uniform", low: low as number, high: high as number };
  const shares = sharesOf(given);
  return shares === null ? null : { distribution: "listed", shares: Object.fromEntries(shares) };
}

/** Tickets a batch on average. */
export function meanBatch(given: OracleDistribution): number {
  const { dist, value, low, high, mean, p } = given;
  if (dist === "deterministic") return value as number;
  if (dist === "geometric") return (mean as number | undefined) ?? 1 / (p as number);
  if (dist === "uniform") return ((low as number) + (high as number)) / 2;
  const total = (sharesOf(given) ?? []).reduce((sum, [, share]) => sum + share, 0);
  return (sharesOf(given) ?? []).reduce((sum, [size, share]) => sum + size * (share / total), 0);
}

/** Of a distribution that lists its values, under whichever of the usual names. */
function sharesOf(given: OracleDistribution): (readonly [size: number, share: number])[] | null {
  const { values, p, probs, probabilities, weights } = given;
  const shares = p ?? probs ?? probabilities ?? weights;
  if (!Array.isArray(values) || !Array.isArray(shares)) return null;
  return values.map((size: number, at) => [size, shares[at] as number]);
}
