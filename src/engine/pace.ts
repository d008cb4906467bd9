import type { AttritionState } from "./attritionState.ts";
import type { PeopleState } from "./peopleState.ts";
import type { TeamState } from "./teamState.ts";

/** How long an attempt takes the agent (-1: nobody in particular) who begins it now, ÷ how long it takes somebody rested and experienced. */
export function paceOf(team: TeamState, agent: number): number {
  const { people } = team;
  return people === null ? 1 : paceIn(team, people, agent);
}

function paceIn(team: TeamState, { attrition, fatigue }: PeopleState, agent: number): number {
  return attrition === null ? fatigue : fatigue / speedOf(team, attrition, agent);
}

function speedOf(team: TeamState, attrition: AttritionState, agent: number): number {
  if (team.isSeats) return meanSpeed(team, attrition);
  return agent < 0 ? 1 : attrition.leaverSpeed[agent] || attrition.speed[agent];
}

/** Of those on shift: it isn't told who has which seat, and at their mean speed they get as much done together. */
function meanSpeed({ lineHeads }: TeamState, attrition: AttritionState): number {
  let heads = 0;
  let speed = 0;
  for (let line = 0; line < lineHeads.length; line++) {
    heads += lineHeads[line];
    speed += lineHeads[line] * attrition.meanSpeed[line];
  }
  return heads === 0 ? 1 : speed / heads;
}
