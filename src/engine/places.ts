import type { CompiledModel, CompiledTier } from "./compiledModel.ts";
import type { CompiledTeam } from "./compiledTeam.ts";

/** Where tickets can be, in the order in which they are numbered: the teams, then the tiers. */
export function placesOf({
  teams,
  tiers,
}: CompiledModel): readonly (CompiledTeam | CompiledTier)[] {
  return [...teams, ...tiers];
}

/** The number of a tier among the places; a team's is its index. */
export function placeOfTier({ teams }: CompiledModel, tier: number): number {
  return teams.length + tier;
}
