import type { ReplicationResult } from "../../../src/execution/replicationResult.ts";
import type { Asked, Execution, Outcomes, Work } from "../../../src/execution/execution.ts";
import { measurePaths } from "../../../src/metrics/measurePaths.ts";
import { type Scenario, scenarioSchema } from "../../../src/model/scenarioSchema.ts";

/** A desk of two tiers, busy enough to wait, small enough to run in a few milliseconds. */
export function desk(change: Readonly<Record<string, unknown>> = {}, l2Agents = 2): Scenario {
  return scenarioSchema.parse({
    name: "desk",
    warmUp: "1 weeks",
    measured: "2 weeks",
    demand: { ticketsPerWeek: 300 },
    types: [
      { name: "password", share: 0.6 },
      { name: "network", share: 0.4, resolvableFrom: "L2" },
    ],
    tiers: [
      { name: "L1", handling: "12 min", teams: [{ name: "desk", agents: 1, hourlyCost: 20 }] },
      {
        name: "L2",
        handling: "90 min",
        teams: [{ name: "experts", agents: l2Agents, hourlyCost: 50 }],
      },
    ],
    promises: [{ name: "solve", measure: "resolution", limit: "4 h", penalty: { once: 10 } }],
    ...change,
  });
}

/** An execution that simulates nothing: each replication has the values told by scenario, path and number; all else is 0. */
export function toldExecution(
  told: readonly Readonly<Record<string, readonly number[]>>[],
  weeklyBacklog: readonly (readonly number[])[] = [],
): Execution {
  return {
    async run<A extends Asked>(
      { scenarios, jobs }: Work<A>,
      onResult: (job: number, result: Outcomes[A]) => void,
    ) {
      for (const [place, { scenario, replication }] of [...jobs.entries()].reverse()) {
        const values = measurePaths(scenarios[scenario].context).map(
          ({ keys }) => told[scenario][keys.join(".")]?.[replication] ?? 0,
        );
        const result: ReplicationResult = {
          values: Float64Array.from(values),
          weeklyBacklog: Float64Array.from(weeklyBacklog[replication] ?? []),
          events: 0,
          blockedRules: scenarios[scenario].model.rules.map((_, rule) => rule),
        };
        onResult(place, result as Outcomes[A]);
      }
    },
    close() {},
  };
}
