import { compile } from "../engine/compile.ts";
import type { Asked, Outcomes, RunnableScenario } from "../execution/execution.ts";
import { inThisThread } from "../execution/inThisThread.ts";
import { type MeasureContext, measureContext } from "../metrics/measureContext.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import {
  defaultReplications,
  defaultSeed,
  ExperimentError,
  type ExperimentOptions,
} from "./experimentOptions.ts";

/** Compiles a scenario, with what is needed to measure it. */
export function runnable(
  scenario: Scenario,
  {
    logs,
    by = [],
    keepsLedger = false,
  }: Pick<ExperimentOptions, "logs" | "by"> & Pick<MeasureContext, "keepsLedger"> = {},
): RunnableScenario {
  const model = compile(scenario, logs);
  const context = measureContext(scenario, model.names, model.window);
  const breakdowns = [...new Set(by)];
  return { model, context: { ...context, breakdowns, ...(keepsLedger && { keepsLedger }) } };
}

/**
 * Runs all replications of all scenarios for what is asked of them. Replication r of each has the same seed and number, hence the same luck.
 *
 * @returns By scenario, then by replication, whatever the order in which they ran.
 */
export async function replicate<A extends Asked>(
  asked: A,
  scenarios: readonly RunnableScenario[],
  options: ExperimentOptions,
): Promise<readonly (readonly Outcomes[A][])[]> {
  const { replications = defaultReplications, seed = defaultSeed, onProgress, signal } = options;
  if (!Number.isInteger(replications) || replications < 1)
    throw new ExperimentError(
      `replications must be a whole number of at least 1, got ${replications}`,
    );
  const { execution = inThisThread() } = options;
  const results = scenarios.map((): Outcomes[A][] => []);
  const jobs = Array.from({ length: replications }, (_, replication) =>
    scenarios.map((_, scenario) => ({ scenario, replication })),
  ).flat();
  let done = 0;
  await execution.run(
    { asked, scenarios, seed, jobs },
    (place, result) => {
      results[jobs[place].scenario][jobs[place].replication] = result;
      onProgress?.(++done, jobs.length);
    },
    signal,
  );
  return results;
}
