import type { ComparisonResult } from "../../src/experiment/compareScenarios.ts";
import type { ScenarioResult } from "../../src/experiment/scenarioResult.ts";
import type { Estimate } from "../../src/statistics/estimate.ts";

/** What a measure is in a scenario, by its path such as `tiers.L1.waitingTime`. */
export function estimateOf({ paths, estimates }: ScenarioResult, path: string): Estimate {
  return estimates[paths.findIndex(({ keys }) => keys.join(".") === path)];
}

export function meanOf(result: ScenarioResult, path: string): number {
  return estimateOf(result, path).mean!;
}

/** Of an alternative, by its place, less the baseline. */
export function differenceOf(
  { differences }: ComparisonResult,
  path: string,
  alternative = 0,
): Estimate {
  const all = differences[alternative].differences;
  return all.find((one) => one.path.keys.join(".") === path)!.estimate;
}

/** For a golden: under each of these paths a line a scenario. */
export function figuresText({ scenarios }: ComparisonResult, paths: readonly string[]): string {
  const lineOf = (result: ScenarioResult, path: string) => {
    const { mean, low, high } = estimateOf(result, path);
    return `  ${result.scenario}: ${mean} (${low} to ${high})`;
  };
  return paths
    .map((path) => [path, ...scenarios.map((one) => lineOf(one, path)), ""].join("\n"))
    .join("");
}
