import type { CompiledModel, CompiledTeam, CompiledTier } from "./compiledModel.ts";

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
