import type { TierModel } from "../model/tierSchema.ts";
import { distributionOf } from "../random/distributionOf.ts";
import { compileCells } from "./compileCells.ts";
import type { CompileContext } from "./compileContext.ts";

/**
 * Mean handling time at a tier: over types as they come (all alike where none does), and over priorities and visits
 * alike: all it is for is choosing between the teams of a tier.
 */
export function meanHandling({ scenario, distributions }: CompileContext, tier: TierModel): number {
  const { cells } = compileCells(scenario, tier.handling, distributions.indexOf);
  const perWeek = scenario.types.map(
    (type) => type.ticketsPerWeek ?? scenario.demand.ticketsPerWeek * (type.share ?? 0),
  );
  const comesAny = perWeek.some((tickets) => tickets > 0);
  let sum = 0;
  let weights = 0;
  for (const [at, cell] of cells.entries()) {
    const type = Math.floor((at * perWeek.length) / cells.length);
    const weight = comesAny ? perWeek[type] : 1;
    if (Number.isNaN(cell) || weight === 0) continue;
    sum += weight * distributionOf(distributions.specs[cell]).mean;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
