import { formatDuration } from "../model/duration.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import {
  type BreakdownDifference,
  breakdownDifferences,
  differencesBetween,
  type PathDifference,
} from "./differences.ts";
import { ExperimentError, type ExperimentOptions } from "./experimentOptions.ts";
import type { Payback } from "./payback/payback.ts";
import { asksForPayback, paybackOf } from "./payback/paybacks.ts";
import { replicate, runnable } from "./replicate.ts";
import type { ScenarioResult, Warning } from "./scenarioResult.ts";
import { summarise } from "./summarise.ts";

/** A baseline against its alternatives. */
export interface ComparisonResult {
  readonly baseline: string;
  /** The baseline first. */
  readonly scenarios: readonly ScenarioResult[];
  /** By alternative, in the order given. */
  readonly differences: readonly AlternativeDifferences[];
  /** How to read verdicts and intervals. */
  readonly note: string;
}

export interface AlternativeDifferences {
  readonly alternative: string;
  readonly differences: readonly PathDifference[];
  /** Of what is broken down by type, priority or team, where that is asked for. */
  readonly breakdowns: readonly BreakdownDifference[];
  /** When it has paid for itself; null where that isn't asked of it. */
  readonly payback: Payback | null;
}

const comparisonNote =
  "The words better, worse and changed hold jointly: with 95 % confidence none of them, over all measures and alternatives of this comparison, is due to chance (paired t-tests, Holm). The intervals are plain 95 % intervals, each by itself.";

/**
 * Compares alternatives with a baseline on common random numbers: replication r of each scenario meets the same tickets with
 * the same luck, so a paired difference shows what the change does and little of what chance does. All share the longest
 * warm-up. Scenarios of one name are told apart by a number after it.
 *
 * Another start or time zone is warned of: the scenarios then meet other days, and what is common to them is less.
 *
 * @param alternatives One or more; with none there is the baseline alone.
 * @throws ExperimentError where measured windows, currencies, starts (from what) or tickets (drawn, or of which log) differ,
 * so that a difference would mean nothing; SimulationError where a log that a scenario names is missing or doesn't fit.
 * @example
 * import { compareScenarios, comparisonJson, loadScenario } from "tierlab";
 * const [two, three] = [2, 3].map((agents) => loadScenario(
 *   `name: ${agents} agents
 * types: [{ name: Question, ticketsPerWeek: 100 }]
 * tiers: [{ name: L1, teams: [{ name: Front, agents: ${agents}, hourlyCost: 30 }], handling: 12 min }]`,
 *   "desk.yaml",
 * ).scenario);
 * const { differences } = comparisonJson(await compareScenarios(two, [three], { replications: 2 }));
 * // one more agent around the clock for four weeks
 * differences["3 agents"]["cost.total"] // => { mean: 20160, low: 20160, high: 20160, n: 2, verdict: "worse" }
 */
export async function compareScenarios(
  baseline: Scenario,
  alternatives: readonly Scenario[],
  options: ExperimentOptions = {},
): Promise<ComparisonResult> {
  const scenarios = comparable([baseline, ...alternatives]);
  const names = distinctNames(scenarios.map(({ name }) => name));
  const isAsked = asksForPayback(scenarios, options.payback);
  const keepsLedger = isAsked.includes(true);
  const prepared = scenarios.map((scenario) => runnable(scenario, { ...options, keepsLedger }));
  const results = await replicate("measures", prepared, options);
  const summaries = prepared.map((each, i) =>
    summarise(scenarios[i], { name: names[i], seed: options.seed }, each, results[i]),
  );
  const runs = scenarios.map((scenario, i) => ({
    scenario,
    runnable: prepared[i],
    results: results[i],
  }));
  const differences = differencesBetween(summaries[0], summaries.slice(1));
  return {
    baseline: names[0],
    scenarios: summaries.map((summary, i) => ({
      ...summary,
      warnings: [...summary.warnings, ...otherDays(baseline, scenarios[i])],
    })),
    differences: differences.map((of, i) => ({
      alternative: names[i + 1],
      differences: of,
      breakdowns: breakdownDifferences(summaries[0], summaries[i + 1]),
      payback: isAsked[i] ? paybackOf(runs[0], runs[i + 1]) : null,
    })),
    note: comparisonNote,
  };
}

function comparable(scenarios: readonly Scenario[]): Scenario[] {
  const warmUp = Math.max(...scenarios.map((scenario) => scenario.warmUp));
  requireAlike(scenarios, "have the same measured window", ({ measured }) =>
    formatDuration(measured),
  );
  requireAlike(scenarios, "have the same currency", ({ currency }) => currency);
  requireAlike(scenarios, "start from the same", startOf);
  requireAlike(scenarios, "meet the same tickets", ticketsOf);
  return scenarios.map((scenario) => ({ ...scenario, warmUp }));
}

function requireAlike(
  scenarios: readonly Scenario[],
  what: string,
  of: (scenario: Scenario) => string,
): void {
  const [given, ...others] = new Set(scenarios.map(of));
  if (others.length > 0)
    throw new ExperimentError(
      `scenarios of a comparison must ${what}, got ${[given, ...others].join(" and ")}`,
    );
}

/** What a scenario starts from, in words. */
function startOf({ startsFrom = "steady state" }: Scenario): string {
  return typeof startsFrom === "object" ? `the open tickets of ${startsFrom.log}` : startsFrom;
}

/** Which tickets a scenario meets, in words. */
function ticketsOf({ demand }: Scenario): string {
  return demand.replay === undefined ? "drawn tickets" : `the tickets of ${demand.replay.log}`;
}

/** What makes the days of two scenarios differ, though each is sound by itself. */
function otherDays(baseline: Scenario, scenario: Scenario): Warning[] {
  return (["start", "timezone"] as const)
    .filter((property) => scenario[property] !== baseline[property])
    .map((property) => ({
      code: "other days" as const,
      message: `Its ${property} is ${scenario[property]}, the baseline's is ${baseline[property]}: they meet other days, so part of a difference is theirs.`,
    }));
}

function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let number = 2; taken.has(distinct); number++) distinct = `${name} (${number})`;
    taken.add(distinct);
    return distinct;
  });
}
