import { enterStage } from "./callOuts.ts";
import type { Desk } from "./desk.ts";
import { callStages } from "./onCallState.ts";
import { updateStaffing } from "./staffing.ts";
import type { TeamState } from "./teamState.ts";
import { isComingBack } from "./tenure.ts";
import type { Ticket } from "./ticket.ts";
import { joinWarRoom, missingIn } from "./warRoomMembers.ts";
import { isInWarRoom } from "./warRoomState.ts";

/** The team has to be looked at in this instant's dispatch. */
export function askForDispatch(desk: Desk, team: TeamState): void {
  if (team.isToDispatch) return;
  team.isToDispatch = true;
  desk.toDispatch.add(team);
}

/** The agent takes the ticket in hand. */
export function occupy(team: TeamState, agent: number, ticket: Ticket): void {
  if (team.isIdle[agent] === 1) team.removeIdle(agent);
  else if (isOnCall(team, agent)) team.onCall!.takeUp(agent);
  if (team.inHand[agent] === null) team.busy++;
  team.inHand[agent] = ticket;
}

/** Whether the agent is with another team's ticket. */
export function isHelping({ inHand, index }: TeamState, agent: number): boolean {
  const ticket = inHand[agent];
  return ticket !== null && ticket.team !== index;
}

/** The agent's hands are free: the next ticket, a break, or home. */
export function free(desk: Desk, team: TeamState, agent: number): void {
  team.inHand[agent] = null;
  team.busy--;
  if (isOnCall(team, agent)) awaitDispatch(desk, team, agent);
  else if (isStaying(team, agent)) becomeIdle(desk, team, agent);
  else {
    if (team.isSeats) giveUpSeat(team, agent);
    updateStaffing(desk, team);
  }
  askForDispatch(desk, team);
}

/** Who has been called stays until this instant's dispatch. */
function awaitDispatch(desk: Desk, team: TeamState, agent: number): void {
  enterStage(desk, team, agent - team.onCall!.firstAgent, callStages.awake);
}

/** An agent on duty whose hands are free takes the next ticket, unless they have as many as they may, or are wanted in a war room. */
export function becomeIdle(desk: Desk, team: TeamState, agent: number): void {
  const { pendingOf, warRoom } = team;
  if (warRoom !== null && missingIn(desk, team, warRoom) > 0)
    joinWarRoom(desk, team, warRoom, agent);
  else if (pendingOf === null || pendingOf[agent] < team.compiled.mostInHand)
    team.addIdle(agent, desk.now);
}

/** A ticket of the agent's is no longer pending: there is room for another. */
export function dropPending(desk: Desk, team: TeamState, agent: number): void {
  if (team.pendingOf === null || agent < 0) return;
  team.pendingOf[agent]--;
  const isFree =
    team.inHand[agent] === null && team.isIdle[agent] === 0 && !isInWarRoom(team.warRoom, agent);
  if (team.atOnce !== null) askForDispatch(desk, team);
  if (!isFree || !isStaying(team, agent)) return;
  becomeIdle(desk, team, agent);
  askForDispatch(desk, team);
}

/** Whether an agent stays on duty once their hands are free: a seat does that isn't one too many. */
export function isStaying(team: TeamState, agent: number): boolean {
  if (team.isOnDuty[agent] === 0) return false;
  return team.isSeats
    ? team.onDuty <= team.rostered
    : team.isLineOnBreak[lineOf(team, agent)] === 0;
}

/** Whether the agent isn't on the roster, and there because they were called. */
export function isOnCall({ onCall }: TeamState, agent: number): boolean {
  return onCall !== null && agent >= onCall.firstAgent;
}

/** Whether the agent (-1: nobody in particular) may go on with a ticket they have put down: neither is on call, nor has left. */
export function mayGoOnLater(team: TeamState, agent: number): boolean {
  return agent >= 0 && !isOnCall(team, agent) && isComingBack(team, agent);
}

/** Nobody takes the seat any more, whose hands are free. */
export function giveUpSeat(team: TeamState, seat: number): void {
  if (team.isIdle[seat] === 1) team.removeIdle(seat);
  team.isOnDuty[seat] = 0;
  team.onDuty--;
}

/** The first on the roster who is there with free hands, but takes no ticket because of those that are pending, while nobody is idle; -1 none. */
export function firstAtLimit(team: TeamState): number {
  const { inHand, isOnDuty, isSeats, pendingOf, warRoom } = team;
  if (pendingOf === null) return -1;
  return inHand.findIndex(
    (ticket, agent) =>
      ticket === null &&
      (isSeats ? isOnDuty[agent] === 1 : isStaying(team, agent)) &&
      !isInWarRoom(warRoom, agent),
  );
}

/** The shift line an agent is rostered on. */
function lineOf(team: TeamState, agent: number): number {
  let line = 0;
  while (line + 1 < team.lineFrom.length && team.lineFrom[line + 1] <= agent) line++;
  return line;
}

/** Whether the ticket was taken up later, or at the same instant and came later. */
export function isLaterStarted(ticket: Ticket, than: Ticket): boolean {
  return (
    ticket.takenUpAt > than.takenUpAt ||
    (ticket.takenUpAt === than.takenUpAt && ticket.id > than.id)
  );
}

/** The agent no longer keeps a ticket over the end of the shift. */
export function dropKept(team: TeamState, agent: number): void {
  team.inHand[agent] = null;
  team.isKept[agent] = 0;
}
