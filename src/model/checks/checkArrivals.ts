import type { DurationDistribution } from "../distribution.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import type { TypeModel } from "../demandSchema.ts";
import { type Checking, refuse, refuseKey } from "./checking.ts";

/** Each type's arrivals go on: time passes between them, and nothing is given that they wouldn't heed. */
export function checkArrivals(checking: Checking): void {
  checking.scenario.types.forEach((type, i) => checkProcess(checking, type, ["types", i]));
}

function checkProcess(checking: Checking, type: TypeModel, at: ScenarioPath): void {
  const { arrivals } = type;
  if (arrivals?.process === "renewal") {
    const path = [...at, "arrivals", "gap"];
    requirePositive(checking, arrivals.gap, path);
    if (arrivals.gap.distribution === "fixed or never" && arrivals.gap.share < 1)
      refuse(checking, path, "must end each time: a gap that never does has no average");
  }
  if (arrivals?.process === "spells" && arrivals.quiet.weight + arrivals.busy.weight === 0)
    refuse(checking, [...at, "arrivals", "busy", "weight"], "must be above 0 where quiet's is 0");
  if (arrivals?.process !== "finite source") return;
  requirePositive(checking, arrivals.thinkTime, [...at, "arrivals", "thinkTime"]);
  for (const key of ["profile", "growth", "holidays", "dailyVariation"] as const)
    if (type[key] !== undefined)
      refuseKey(
        checking,
        [...at, key],
        "must be left out: when a finite source's tickets come is up to its thinkTime and its calendar",
      );
}

function requirePositive(
  checking: Checking,
  distribution: DurationDistribution,
  path: ScenarioPath,
): void {
  if (isAlwaysZero(distribution)) refuse(checking, path, "must be above 0 at least at times");
}

function isAlwaysZero(given: DurationDistribution): boolean {
  if (given.distribution === "fixed" || given.distribution === "fixed or never")
    return given.value === 0;
  if (given.distribution === "uniform") return given.high === 0;
  return given.distribution === "quantiles" && given.values.every((value) => value === 0);
}
