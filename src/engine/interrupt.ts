import { isHelping, isLaterStarted, isOnCall, isStaying } from "./agents.ts";
import type { CompiledPreemption } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { isOnlyToClose } from "./linkedChild.ts";
import { leaveQueue } from "./queue.ts";
import { updateStaffing } from "./staffing.ts";
import type { TeamState } from "./teamState.ts";
import type { Ticket } from "./ticket.ts";
import { leaveWarRoom } from "./warRoomMembers.ts";
import { isInWarRoom } from "./warRoomState.ts";
import { putBack, startWork } from "./work.ts";

/** Tickets of the chosen priorities that found nobody idle take agents away from less urgent work, unless all there is left to do is to close them. */
export function interruptForUrgent(
  desk: Desk,
  team: TeamState,
  preemption: CompiledPreemption,
): void {
  for (let priority = 0; priority < team.queueFirst.length; priority++) {
    if (preemption.isInterrupting[priority] === 0) continue;
    for (let ticket = team.queueFirst[priority]; ticket !== null;) {
      const after: Ticket | null = ticket.next;
      const inHand = isOnlyToClose(ticket) ? null : workToInterrupt(team, ticket);
      if (inHand !== null) {
        const { agent } = inHand;
        interrupt(desk, team, inHand, preemption.isRestarting);
        callBack(desk, team, agent);
        leaveQueue(team, ticket);
        startWork(desk, ticket, agent);
      } else if (isForAnybody(team, ticket)) return;
      ticket = after;
    }
  }
}

/** Whether no other ticket as urgent finds work to interrupt where this one doesn't: it waits for no certain agent, nor for somebody who is on call for it. */
function isForAnybody({ isClosed, onCall }: TeamState, ticket: Ticket): boolean {
  const isForCalled = isClosed && onCall !== null;
  return !isForCalled && !ticket.isWantedOnly && !isOnlyToClose(ticket);
}

/** Whose hands are free only to take the urgent ticket isn't free to go to a war room. */
function callBack(desk: Desk, team: TeamState, agent: number): void {
  const { warRoom } = team;
  if (warRoom === null || !isInWarRoom(warRoom, agent)) return;
  leaveWarRoom(warRoom, agent);
  updateStaffing(desk, team);
}

/** Of the less urgent tickets in hand the least urgent, of those the latest started; null if none. */
function workToInterrupt(team: TeamState, ticket: Ticket): Ticket | null {
  const only = ticket.isWantedOnly ? ticket.wantedAgent : -1;
  let best: Ticket | null = null;
  for (let agent = 0; agent < team.inHand.length; agent++) {
    if (only >= 0 && agent !== only) continue;
    const inHand = team.inHand[agent];
    if (inHand === null || team.isKept[agent] === 1 || inHand.priority <= ticket.priority) continue;
    if (!mayBeInterrupted(team, agent, ticket) || isHelping(team, agent)) continue;
    if (best === null || isInterruptedBefore(inHand, best)) best = inHand;
  }
  return best;
}

/** Whether the agent goes on with the urgent ticket: stays on shift, or is on call for it. */
function mayBeInterrupted(team: TeamState, agent: number, ticket: Ticket): boolean {
  if (!isOnCall(team, agent)) return isStaying(team, agent);
  const onCall = team.onCall!;
  return onCall.isOnDuty(agent - onCall.firstAgent) && onCall.isFor(ticket);
}

/** Of two tickets in hand: the less urgent, of equals the one started later. */
export function isInterruptedBefore(ticket: Ticket, than: Ticket): boolean {
  if (ticket.priority !== than.priority) return ticket.priority > than.priority;
  return isLaterStarted(ticket, than);
}

/** Its agent puts the ticket back, at the head of its priority; its work is kept, or to be done again: a swarm is called again in any case. */
function interrupt(desk: Desk, team: TeamState, ticket: Ticket, isRestarting: boolean): void {
  const worked = ticket.swarm === null ? desk.now - ticket.spanFrom : 0;
  const diagnosisLeft = ticket.diagnosisTouch - ticket.touchDone;
  putBack(desk, team, ticket);
  if (!isRestarting) return;
  ticket.touchLeft += worked;
  ticket.spared -= worked;
  if (diagnosisLeft > 0) ticket.diagnosisTouch += worked;
}
