import type { Scenario } from "../model/scenarioSchema.ts";
import type { ExperimentOptions } from "./experimentOptions.ts";
import { replicate, runnable } from "./replicate.ts";
import type { ScenarioResult } from "./scenarioResult.ts";
import { summarise } from "./summarise.ts";

/**
 * Simulates a scenario: independent replications of its measured window after the warm-up, and for every measure the mean over
 * them with its 95 % Student-t interval. A replication in which a measure is undefined is left out of it, and `n` says so.
 *
 * The result is a function of the scenario, the seed and the number of replications: where they run changes no byte.
 *
 * @throws SimulationError where a log that the scenario names is missing or doesn't fit.
 * @throws ExperimentError where replications isn't a whole number of at least 1; the signal's reason where it aborts.
 * @example
 * import { loadScenario, scenarioJson, simulateScenario } from "tierlab";
 * const { scenario } = loadScenario(
 *   `name: Desk
 * types: [{ name: Question, ticketsPerWeek: 100 }]
 * tiers: [{ name: L1, teams: [{ name: Front, agents: 2, hourlyCost: 30 }], handling: 12 min }]`,
 *   "desk.yaml",
 * );
 * const { cost } = scenarioJson(await simulateScenario(scenario, { replications: 2 }));
 * // two agents around the clock for four weeks
 * cost.total // => { mean: 40320, low: 40320, high: 40320, n: 2 }
 */
export async function simulateScenario(
  scenario: Scenario,
  options: ExperimentOptions = {},
): Promise<ScenarioResult> {
  const prepared = runnable(scenario, options);
  const [results] = await replicate("measures", [prepared], options);
  return summarise(scenario, { seed: options.seed }, prepared, results);
}
