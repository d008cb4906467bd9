import type { RunnableScenario } from "../execution/execution.ts";
import type { ReplicationResult } from "../execution/replicationResult.ts";
import { featuresOf } from "../model/featuresOf.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import { measurePaths } from "../metrics/measurePaths.ts";
import { minute } from "../metrics/units.ts";
import { studentInterval } from "../statistics/studentInterval.ts";
import { defaultSeed } from "./experimentOptions.ts";
import type { ScenarioResult } from "./scenarioResult.ts";
import { warningsOf } from "./warningsOf.ts";

/** Estimates and warnings from a scenario's replications. */
export function summarise(
  scenario: Scenario,
  {
    name = scenario.name,
    seed = defaultSeed,
  }: { readonly name?: string; readonly seed?: string | undefined },
  { model, context }: RunnableScenario,
  results: readonly ReplicationResult[],
): ScenarioResult {
  const paths = measurePaths(context);
  const values = results.map((result) => result.values);
  const estimates = paths.map((_, i) => studentInterval(values.map((run) => run[i])));
  const { from, to } = model.window;
  return {
    scenario: name,
    seed,
    replications: results.length,
    warmUpMinutes: from / minute,
    measuredMinutes: (to - from) / minute,
    currency: model.currency,
    promiseKinds: Object.fromEntries(model.promises.map(({ name, kind }) => [name, kind])),
    features: featuresOf(scenario),
    paths,
    estimates,
    values,
    events: results.reduce((sum, { events }) => sum + events, 0),
    warnings: [
      ...model.notes.map((message) => ({ code: "log" as const, message })),
      ...warningsOf({ paths, values, results, rules: model.names.rules }),
    ],
  };
}
