import { dayTime } from "../model/localDay.ts";
import type { AttritionState } from "./attritionState.ts";
import type { TeamState } from "./teamState.ts";

/** Newcomers get faster from one midnight to the next, evenly, until they are as fast as the others. */
export function gainSpeed(team: TeamState, attrition: AttritionState, now: number): void {
  const { rampUp } = attrition.compiled;
  if (rampUp === null) return;
  const { startSpeed, days } = rampUp;
  for (let agent = 0; agent < attrition.speed.length; agent++) {
    const learnt = (now - attrition.filledAt[agent]) / dayTime / days;
    attrition.speed[agent] = learnt < 1 ? startSpeed + (1 - startSpeed) * learnt : 1;
  }
  for (let line = 0; line < team.lineFrom.length; line++)
    attrition.meanSpeed[line] = meanSpeedOf(team, attrition, line);
}

function meanSpeedOf(team: TeamState, attrition: AttritionState, line: number): number {
  if (attrition.heads[line] === 0) return 1;
  const from = team.lineFrom[line];
  let speed = 0;
  for (let agent = from; agent < from + team.compiled.lines[line]; agent++)
    if (attrition.isFilled[agent] === 1) speed += attrition.speed[agent];
  return speed / attrition.heads[line];
}
