import type { Estimate } from "../statistics/estimate.ts";
import type { ComparisonResult } from "./compareScenarios.ts";
import type { Verdict } from "./differences.ts";
import type { Payback } from "./payback/payback.ts";
import type { PromiseKind } from "../model/promiseKind.ts";
import type { ScenarioResult, Warning } from "./scenarioResult.ts";

/** The JSON of `simulate`: other people's scripts rely on its names, which may be added to and never changed. */
export interface ScenarioJson {
  readonly scenario: string;
  readonly seed: string;
  readonly replications: number;
  readonly warmUpMinutes: number;
  readonly measuredMinutes: number;
  readonly currency: string;
  readonly overall: EstimateTree;
  readonly tiers: EstimateTree;
  readonly sla: EstimateTree;
  readonly cost: EstimateTree;
  /** Breakdowns, where they are asked for. */
  readonly types?: EstimateTree;
  readonly priorities?: EstimateTree;
  readonly channels?: EstimateTree;
  readonly teams?: EstimateTree;
  readonly hoursOfWeek?: EstimateTree;
  readonly weeks?: EstimateTree;
  readonly warnings: readonly string[];
  /** What each of the warnings is about. */
  readonly warningCodes: readonly Warning["code"][];
  /** By promise, who promises whom. */
  readonly promiseKinds: Readonly<Record<string, PromiseKind>>;
}

/** Null where nobody knows. */
export type EstimateTree = { [key: string]: EstimateTree | EstimateJson | null };
export type EstimateJson = Estimate & { readonly mean: number };

/** The JSON of `compare`, under the same promise. */
export interface ComparisonJson {
  readonly baseline: string;
  readonly scenarios: readonly ScenarioJson[];
  readonly differences: Readonly<Record<string, Readonly<Record<string, DifferenceJson>>>>;
  /** Of what is broken down, where that is asked for: intervals alone. */
  readonly breakdowns?: Readonly<Record<string, Readonly<Record<string, Estimate>>>>;
  /** When each alternative of which it is asked has paid for itself, where it is asked of any. */
  readonly payback?: Readonly<Record<string, Payback>>;
  readonly note: string;
}

export interface DifferenceJson extends Estimate {
  readonly verdict: Verdict;
}

/** The result of `simulateScenario` as plain data, under the names that other people's scripts rely on. */
export function scenarioJson(result: ScenarioResult): ScenarioJson {
  const { scenario, seed, replications, warmUpMinutes, measuredMinutes, currency } = result;
  const groups = { overall: {}, tiers: {}, sla: {}, cost: {} };
  for (const [i, { keys }] of result.paths.entries())
    setUnder(groups, keys, known(result.estimates[i]));
  const warnings = result.warnings.map(({ message }) => message);
  return {
    scenario,
    seed,
    replications,
    warmUpMinutes,
    measuredMinutes,
    currency,
    ...groups,
    warnings,
    warningCodes: result.warnings.map(({ code }) => code),
    promiseKinds: result.promiseKinds,
  };
}

/** The result of `compareScenarios` as plain data: differences by alternative, then by path such as `cost.total`. */
export function comparisonJson(result: ComparisonResult): ComparisonJson {
  const differences = result.differences.map(({ alternative, differences: of }) => {
    const byPath = of.map(({ path, estimate, verdict }) => [
      path.keys.join("."),
      { ...estimate, verdict },
    ]);
    return [alternative, Object.fromEntries(byPath)];
  });
  const breakdowns = result.differences
    .filter((of) => of.breakdowns.length > 0)
    .map(({ alternative, breakdowns: of }) => {
      const byPath = of.map(({ path, estimate }) => [path.keys.join("."), estimate]);
      return [alternative, Object.fromEntries(byPath)];
    });
  const paybacks = result.differences.flatMap(({ alternative, payback }) =>
    payback === null ? [] : [[alternative, payback] as const],
  );
  return {
    baseline: result.baseline,
    scenarios: result.scenarios.map(scenarioJson),
    differences: Object.fromEntries(differences),
    ...(breakdowns.length > 0 && { breakdowns: Object.fromEntries(breakdowns) }),
    ...(paybacks.length > 0 && { payback: Object.fromEntries(paybacks) }),
    note: result.note,
  };
}

function known(estimate: Estimate): EstimateJson | null {
  const { mean } = estimate;
  return mean === null ? null : { ...estimate, mean };
}

function setUnder(
  tree: EstimateTree,
  keys: readonly string[],
  estimate: EstimateJson | null,
): void {
  const [key, ...rest] = keys;
  if (rest.length === 0) tree[key] = estimate;
  else {
    if (!Object.hasOwn(tree, key)) tree[key] = {};
    setUnder(tree[key] as EstimateTree, rest, estimate);
  }
}
