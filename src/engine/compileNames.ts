import type { LogNames } from "../log/ticketLog.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import type { CompiledTeam } from "./compiledTeam.ts";

/** The texts behind the codes of the log that a run writes. */
export function compileNames(scenario: Scenario, teams: readonly CompiledTeam[]): LogNames {
  return {
    types: scenario.types.map((type) => type.name),
    priorities: scenario.priorities,
    impacts: scenario.impacts,
    channels: scenario.channels ?? [],
    tiers: scenario.tiers.map((tier) => tier.name),
    teams: teams.map((team) => team.name),
    teamTiers: teams.map((team) => team.tier),
    promises: scenario.promises.map((promise) => promise.name),
    rules: scenario.escalation.map((rule) => rule.name),
    agents: [],
    tickets: [],
  };
}
