import { dayTime } from "../model/localDay.ts";
import { uniformAt } from "../random/keyedDraws.ts";
import type { AttritionState } from "./attritionState.ts";
import type { Desk } from "./desk.ts";
import { dayOffset } from "./draws.ts";
import { giveUpOwn } from "./giveUpOwn.ts";
import type { PeopleState } from "./peopleState.ts";
import { writeEvent } from "./record.ts";
import { strainOf } from "./strain.ts";
import type { TeamState } from "./teamState.ts";

/**
 * A local date begins: who has left doesn't come to another shift, and who has been hired comes to
 * the next. Each place's draw of a date is keyed by it, so that where a chance is higher, whoever
 * would have left leaves as well.
 */
export function turnOver(desk: Desk, team: TeamState, day: number): void {
  const people = team.people!;
  const attrition = people.attrition!;
  const chance = chanceToLeave(people, attrition);
  const { lines, name } = team.compiled;
  for (let line = 0; line < lines.length; line++) {
    const key = desk.draws.streamOfTeam(name, `attrition of line ${line}`);
    for (let place = 0; place < lines[line]; place++) {
      const agent = team.lineFrom[line] + place;
      const isLeaving =
        attrition.isFilled[agent] === 1 &&
        uniformAt(key[0], key[1], day + dayOffset, place) < chance;
      if (isLeaving) {
        leave(desk, team, line, agent);
        attrition.fillsOn[agent] = day + daysToHire(desk, team, { line, place, day });
      }
      if (attrition.isFilled[agent] === 0 && attrition.fillsOn[agent] <= day)
        hire(desk, team, line, agent);
    }
  }
}

function chanceToLeave(people: PeopleState, { compiled }: AttritionState): number {
  const { chance, rises } = compiled;
  if (rises === null) return chance;
  return chance + (rises.chanceAtFull - chance) * strainOf(people, rises);
}

function leave(desk: Desk, team: TeamState, line: number, agent: number): void {
  const attrition = team.people!.attrition!;
  attrition.isFilled[agent] = 0;
  attrition.heads[line]--;
  writeEvent(desk, { id: -1, visit: -1 }, "left", -1, team.index);
  if (!team.isSeats) giveUpOwn(desk, team, agent);
}

/** Whole days, since people begin with a date. */
function daysToHire(
  { distributions, draws }: Desk,
  { compiled, people }: TeamState,
  at: { readonly line: number; readonly place: number; readonly day: number },
): number {
  const distribution = distributions[people!.attrition!.compiled.timeToHire];
  const key = draws.streamOfTeam(compiled.name, `time to hire of line ${at.line}`);
  const time = distribution.sample(key[0], key[1], at.day + dayOffset, at.place);
  return Math.ceil(time / dayTime);
}

function hire(desk: Desk, team: TeamState, line: number, agent: number): void {
  const attrition = team.people!.attrition!;
  attrition.isFilled[agent] = 1;
  attrition.filledAt[agent] = desk.now;
  if (!team.isSeats) attrition.leaverSpeed[agent] = attrition.speed[agent];
  attrition.heads[line]++;
  writeEvent(desk, { id: -1, visit: -1 }, "hired", -1, team.index);
}
