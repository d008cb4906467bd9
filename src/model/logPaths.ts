import type { Scenario } from "./scenarioSchema.ts";

/** The ticket logs that a scenario needs beside its file, by the paths it names them with. */
export function logPathsOf({ demand, startsFrom }: Scenario): string[] {
  const start = typeof startsFrom === "object" ? [startsFrom.log] : [];
  const replay = demand.replay === undefined ? [] : [demand.replay.log];
  return [...new Set([...replay, ...start])];
}

/** The same scenario with other paths of its logs. */
export function withLogPaths(scenario: Scenario, moved: (path: string) => string): Scenario {
  const { demand, startsFrom } = scenario;
  const at = <T extends { readonly log: string }>(recorded: T) => ({
    ...recorded,
    log: moved(recorded.log),
  });
  return {
    ...scenario,
    demand: demand.replay === undefined ? demand : { ...demand, replay: at(demand.replay) },
    startsFrom: typeof startsFrom === "object" ? at(startsFrom) : startsFrom,
  };
}
