import type { Scenario } from "./scenarioSchema.ts";
import type { TeamModel, TierModel } from "./tierSchema.ts";

/** Who takes tickets at a tier: its own teams, and those it shares with other tiers. */
export function teamsOf(
  { tiers }: Scenario,
  { teams = [], sharedTeams = [] }: TierModel,
): TeamModel[] {
  const all = sharedTeams.length === 0 ? [] : tiers.flatMap((tier) => tier.teams ?? []);
  return [...teams, ...all.filter(({ name }) => sharedTeams.includes(name))];
}

/** Whether people of ours work at the tier. */
export function isStaffed({ teams, sharedTeams }: TierModel): boolean {
  return teams !== undefined || sharedTeams !== undefined;
}
