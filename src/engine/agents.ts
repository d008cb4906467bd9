import type { Desk } from "./desk.ts";
import { updateStaffing } from "./staffing.ts";
import type { TeamState } from "./teamState.ts";

/** The team has to be looked at in this instant's dispatch. */
export function askForDispatch(desk: Desk, team: TeamState): void {
  if (team.isToDispatch) return;
  team.isToDispatch = true;
  desk.toDispatch.push(team);
}

/** The agent takes the ticket in hand. */
export function occupy(team: TeamState, agent: number, slot: number): void {
  if (team.isIdle[agent] === 1) team.removeIdle(agent);
  team.inHand[agent] = slot;
  team.busy++;
}

/** The agent's hands are free: the next ticket, a break, or home. */
export function free(desk: Desk, team: TeamState, agent: number): void {
  team.inHand[agent] = -1;
  team.busy--;
  if (isStaying(team, agent)) team.addIdle(agent, desk.now);
  else updateStaffing(desk, team);
  askForDispatch(desk, team);
}

/** Whether an agent whose hands are free stays on duty; a seat that is one too many is given up. */
function isStaying(team: TeamState, agent: number): boolean {
  if (!team.isSeats)
    return team.isOnDuty[agent] === 1 && team.isLineOnBreak[lineOf(team, agent)] === 0;
  if (team.onDuty <= team.rostered) return true;
  team.isOnDuty[agent] = 0;
  team.onDuty--;
  return false;
}

/** The shift line an agent is rostered on. */
function lineOf(team: TeamState, agent: number): number {
  let line = 0;
  while (line + 1 < team.lineFrom.length && team.lineFrom[line + 1] <= agent) line++;
  return line;
}
