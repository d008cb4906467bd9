import { askForDispatch, becomeIdle, firstAtLimit, isHelping, isStaying } from "./agents.ts";
import type { Desk } from "./desk.ts";
import { isInterruptedBefore } from "./interrupt.ts";
import type { Outbreak } from "./outbreaks.ts";
import { leaveQueue } from "./queue.ts";
import { updateStaffing } from "./staffing.ts";
import type { TeamState } from "./teamState.ts";
import { stages, type Ticket } from "./ticket.ts";
import { isCalledBy, joinWarRoom, leaveWarRoom, missingIn } from "./warRoomMembers.ts";
import type { WarRoom } from "./warRoomState.ts";
import { putBack, startWork } from "./work.ts";

/*
 * From the declaration until the parent is resolved, a war room has so many agents of a team, as long
 * as that many are on duty: idle ones at once, others after the ticket in hand. Whoever goes on a break
 * or home leaves it, and the next whose hands are free comes instead. Nobody there takes a ticket but
 * the parent, which one of them takes up before anybody else.
 */

export function callWarRoom(desk: Desk, outbreak: Outbreak): void {
  desk.outbreaks!.active.push(outbreak);
  for (const { team: index, agents, isInterrupting } of outbreak.incident.warRoom) {
    const team = desk.teams[index];
    const room = team.warRoom!;
    room.wanted += agents;
    settleWarRoom(desk, team, room);
    if (isInterrupting) interruptForWarRoom(desk, team, room);
    askForDispatch(desk, team);
  }
}

/** The parent is resolved: its war room goes back to the queues. */
export function dismissWarRoom(desk: Desk, outbreak: Outbreak): void {
  const { active } = desk.outbreaks!;
  const at = active.indexOf(outbreak);
  if (at < 0) return;
  active.splice(at, 1);
  for (const { team: index, agents } of outbreak.incident.warRoom) {
    const team = desk.teams[index];
    const room = team.warRoom!;
    room.wanted -= agents;
    settleWarRoom(desk, team, room);
  }
}

/** As many of the team as are wanted are in the war room, or all whose hands are free: the longest idle first. */
export function settleWarRoom(desk: Desk, team: TeamState, room: WarRoom): void {
  while (missingIn(desk, team, room) > 0) {
    const agent = team.idleFirst >= 0 ? team.idleFirst : firstAtLimit(team);
    if (agent < 0) return;
    if (team.isIdle[agent] === 1) team.removeIdle(agent);
    joinWarRoom(desk, team, room, agent);
  }
  sendBackFromWarRoom(desk, team, room);
}

/** Nobody is there beyond those who are wanted, whoever works on a parent included. */
export function sendBackFromWarRoom(desk: Desk, team: TeamState, room: WarRoom): void {
  while (missingIn(desk, team, room) < 0 && room.count > 0) {
    const agent = room.isIn.indexOf(1);
    leaveWarRoom(room, agent);
    becomeIdle(desk, team, agent);
    updateStaffing(desk, team);
    askForDispatch(desk, team);
  }
}

/** Where too many seats are taken, those in the war room are given up before any at work. */
export function sendHomeFromWarRoom(team: TeamState, room: WarRoom): void {
  while (team.onDuty > team.rostered && room.count > 0) {
    const seat = room.isIn.indexOf(1);
    leaveWarRoom(room, seat);
    team.isOnDuty[seat] = 0;
    team.onDuty--;
  }
}

function interruptForWarRoom(desk: Desk, team: TeamState, room: WarRoom): void {
  while (missingIn(desk, team, room) > 0) {
    const ticket = workToPutDown(team);
    if (ticket === null) return;
    putBack(desk, team, ticket);
  }
}

/** Of the tickets in hand the least urgent, of those the latest started; parents of major incidents never. */
function workToPutDown(team: TeamState): Ticket | null {
  let best: Ticket | null = null;
  for (const [agent, ticket] of team.inHand.entries()) {
    if (ticket === null || team.isKept[agent] === 1 || !isStaying(team, agent)) continue;
    if (isHelping(team, agent) || (ticket.outbreak >= 0 && ticket.isParent)) continue;
    if (best === null || isInterruptedBefore(ticket, best)) best = ticket;
  }
  return best;
}

/** A parent that waits for the team is taken up by one of its war room. */
export function takeUpParents(desk: Desk, team: TeamState, room: WarRoom): void {
  for (const outbreak of desk.outbreaks!.active) {
    const { parent } = outbreak;
    if (parent.stage !== stages.queued || parent.team !== team.index) continue;
    if (!isCalledBy(team, outbreak)) continue;
    const agent = memberFor(parent, room);
    if (agent < 0) continue;
    leaveWarRoom(room, agent);
    leaveQueue(team, parent);
    startWork(desk, parent, agent);
    updateStaffing(desk, team);
  }
}

/** The agent it goes on with where they are there, else any it may go on with; -1 none. */
function memberFor({ wantedAgent, isWantedOnly }: Ticket, { isIn }: WarRoom): number {
  if (wantedAgent >= 0 && isIn[wantedAgent] === 1) return wantedAgent;
  return isWantedOnly ? -1 : isIn.indexOf(1);
}
