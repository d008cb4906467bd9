import type { DurationDistribution } from "../model/distribution.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import { type Circumstances, resolveVaried, type Varied, visitKinds } from "../model/varied.ts";
import type { DistributionSpec } from "../random/distributionOf.ts";
import type { ByCell } from "./byCell.ts";

const endings = ["resolved", "escalated", "returned"] as const;

/** Resolves a variation in every circumstance once; `NaN` where it gives no value. */
export function compileCells<T>(
  scenario: Scenario,
  varied: Varied<T> | undefined,
  toNumber: (value: T) => number,
  isByEnding = false,
): ByCell {
  const cells: number[] = [];
  const cell = (circumstances: Circumstances) => {
    const value = resolveVaried(varied, circumstances);
    cells.push(value === undefined ? Number.NaN : toNumber(value));
  };
  for (const { name: type } of scenario.types)
    for (const priority of scenario.priorities)
      for (const visit of visitKinds)
        if (isByEnding) for (const ending of endings) cell({ type, priority, visit, ending });
        else cell({ type, priority, visit });
  return { cells: Float64Array.from(cells), endings: isByEnding ? 3 : 1 };
}

/** Collects the distributions of a scenario, each once, and gives out their indices. */
export interface DistributionList {
  readonly specs: DistributionSpec[];
  readonly indexOf: (distribution: DurationDistribution) => number;
}

export function distributionList(): DistributionList {
  const specs: DistributionSpec[] = [];
  const known = new Map<DurationDistribution, number>();
  return {
    specs,
    indexOf(distribution) {
      let index = known.get(distribution);
      if (index === undefined) {
        index = specs.push(distributionSpec(distribution)) - 1;
        known.set(distribution, index);
      }
      return index;
    },
  };
}

/** A scenario's distribution in the words of the random ones. */
export function distributionSpec(given: DurationDistribution): DistributionSpec {
  if (given.distribution === "fixed or never") {
    const { value, share } = given;
    return { name: "fixedOrNever", value, share };
  }
  const { distribution, ...parameters } = given;
  return { name: distribution, ...parameters } as DistributionSpec;
}
