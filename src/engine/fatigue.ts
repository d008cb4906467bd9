import type { CompiledFatigue } from "./compiledPeople.ts";
import type { PeopleState } from "./peopleState.ts";
import { strainOf } from "./strain.ts";

/** From this midnight on, work takes as much longer as the team has been busy too long. */
export function tire(people: PeopleState, fatigue: CompiledFatigue): void {
  people.fatigue = 1 + fatigue.slower * strainOf(people, fatigue);
}
