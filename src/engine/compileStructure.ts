import type { Scenario } from "../model/scenarioSchema.ts";
import type { TierModel } from "../model/tierSchema.ts";
import type { CompileContext } from "./compileContext.ts";
import type { CompiledTier } from "./compiledModel.ts";
import type { CompiledTeam } from "./compiledTeam.ts";
import { compilePeople } from "./compilePeople.ts";
import { compileTeam } from "./compileTeams.ts";
import { compileTier } from "./compileTier.ts";
import { indexOf } from "./lookup.ts";
import { meanHandling } from "./meanHandling.ts";

/** The tiers and, tier by tier, their teams, with the boundaries of their shifts up to an instant. */
export function compileStructure(
  context: CompileContext,
  run: { readonly startsAt: number; readonly until: number },
): { readonly tiers: readonly CompiledTier[]; readonly teams: readonly CompiledTeam[] } {
  const { scenario } = context;
  const teams: CompiledTeam[] = [];
  const tiers: CompiledTier[] = [];
  for (const [at, tier] of scenario.tiers.entries()) {
    const given = { ...run, tier: at, meanHandling: meanHandling(context, tier) };
    for (const team of tier.teams ?? []) {
      const people = compilePeople(context, team, run);
      teams.push(compileTeam(context, team, { ...given, people }));
    }
    tiers.push(compileTier(context, tier, teamIndices(scenario, tier)));
  }
  return { tiers, teams };
}

/** The tier's own teams, then those it shares with others, as indices over all tiers. */
function teamIndices(scenario: Scenario, { teams = [], sharedTeams = [] }: TierModel): number[] {
  const names = scenario.tiers.flatMap(({ teams: own = [] }) => own.map(({ name }) => name));
  const own = teams.map(({ name }) => indexOf(names, name, "teams"));
  return [...own, ...sharedTeams.map((name) => indexOf(names, name, "sharedTeams"))];
}
