import type { ComparisonResult } from "../../../src/experiment/compareScenarios.ts";
import type { Verdict } from "../../../src/experiment/differences.ts";
import type { ScenarioResult } from "../../../src/experiment/scenarioResult.ts";
import { measurePaths } from "../../../src/metrics/measurePaths.ts";
import type { Estimate } from "../../../src/statistics/estimate.ts";

/** `[mean, half-width, n]`; a half-width of null is no interval. */
export type MadeUp = readonly [mean: number, half: number | null, n?: number];

const names = {
  types: [],
  priorities: [],
  impacts: [],
  channels: [],
  tiers: ["L1", "L2"],
  teams: [],
  teamTiers: [],
  promises: ["Resolution"],
  rules: [],
  agents: [],
  tickets: [],
};

const paths = measurePaths({ names });

function estimateOf([mean, half, n = 20]: MadeUp): Estimate {
  return {
    mean,
    low: half === null ? null : mean - half,
    high: half === null ? null : mean + half,
    n,
  };
}

const unknown: Estimate = { mean: null, low: null, high: null, n: 0 };

/** A result of two tiers and a promise with these estimates by path, such as `tiers.L1.waitingTime`; all others are unknown. */
export function madeUpResult(
  values: Readonly<Record<string, MadeUp>>,
  changes: Partial<ScenarioResult> = {},
): ScenarioResult {
  const estimates = paths.map(({ keys }) => {
    const value = values[keys.join(".")];
    return value === undefined ? unknown : estimateOf(value);
  });
  return {
    scenario: "Two tiers",
    seed: "1",
    replications: 20,
    warmUpMinutes: 4 * 10_080,
    measuredMinutes: 4 * 10_080,
    currency: "EUR",
    promiseKinds: { Resolution: "SLA" },
    features: [],
    paths,
    estimates,
    values: [],
    events: 0,
    warnings: [],
    ...changes,
  };
}

/** A comparison of such results; the differences of each alternative by path, with the word for it. */
export function madeUpComparison(
  scenarios: readonly ScenarioResult[],
  differences: readonly Readonly<Record<string, readonly [MadeUp, Verdict]>>[],
): ComparisonResult {
  return {
    baseline: scenarios[0].scenario,
    scenarios,
    differences: differences.map((of, i) => ({
      breakdowns: [],
      payback: null,
      alternative: scenarios[i + 1].scenario,
      differences: paths.flatMap((path) => {
        const difference = of[path.keys.join(".")];
        if (difference === undefined) return [];
        const [value, verdict] = difference;
        return [{ path, estimate: estimateOf(value), verdict }];
      }),
    })),
    note: "The words are joint, the intervals plain.",
  };
}
