import type { CompiledStrain } from "./compiledPeople.ts";
import type { Desk } from "./desk.ts";
import { phases } from "./eventQueue.ts";
import type { PeopleState } from "./peopleState.ts";
import type { TeamState } from "./teamState.ts";
import { stages } from "./ticket.ts";

/** Schedules the next local midnight of a team whose people change. */
export function scheduleMidnight(desk: Desk, team: TeamState): void {
  const { people } = team;
  if (people === null || people.nextMidnight >= people.compiled.midnights.length) return;
  const at = people.compiled.midnights[people.nextMidnight];
  desk.events.push(at, phases.midnight, team.index, team.index, 0);
}

/** A local date begins: how busy the team was until now shows from now on. */
export function passMidnight(desk: Desk, team: TeamState): void {
  const people = team.people!;
  recordOccupancy(desk, team, people);
  people.nextMidnight++;
  const { fatigue } = people.compiled;
  if (fatigue !== null) people.fatigue = 1 + fatigue.slower * strainOf(people, fatigue);
  scheduleMidnight(desk, team);
}

/** What is in hand and who is there now hasn't been added up yet. */
function recordOccupancy({ now }: Desk, team: TeamState, { occupancy }: PeopleState): void {
  let { worked } = occupancy;
  for (const ticket of team.inHand)
    if (ticket !== null && ticket.stage === stages.working) worked += now - ticket.spanFrom;
  const available = occupancy.available + team.available * (now - team.staffingFrom);
  occupancy.addMidnight(worked, available);
}

/** How far the occupancy is above what strains nobody: 0 up to there, 1 where all have been busy all the time. */
function strainOf({ occupancy }: PeopleState, { above, days }: CompiledStrain): number {
  const strain = (occupancy.over(days) - above) / (1 - above);
  return Math.min(1, Math.max(0, strain));
}

/** How long an attempt takes that begins now, ÷ how long it takes somebody rested and experienced. */
export function paceOf(team: TeamState): number {
  return team.people === null ? 1 : team.people.fatigue;
}
