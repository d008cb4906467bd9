import type { CompiledStrain } from "./compiledPeople.ts";
import type { PeopleState } from "./peopleState.ts";

/** How far the occupancy by the last midnight is above what strains nobody: 0 up to there, 1 where all have been busy all the time. */
export function strainOf({ occupancy }: PeopleState, { above, days }: CompiledStrain): number {
  const strain = (occupancy.over(days) - above) / (1 - above);
  return Math.min(1, Math.max(0, strain));
}
