import { leastBusyFor, mayTakeBesides } from "./atOnce.ts";
import type { Desk } from "./desk.ts";
import { interruptForUrgent } from "./interrupt.ts";
import { dispatchOnCall } from "./onCall.ts";
import { firstToStart, leaveQueue, ownBefore } from "./queue.ts";
import { answerCall } from "./swarm.ts";
import type { TeamState } from "./teamState.ts";
import type { Ticket } from "./ticket.ts";
import { sendBackFromWarRoom, takeUpParents } from "./warRoom.ts";
import { startWork } from "./work.ts";

/** The longest idle agent takes the first ticket in the queue, or one of their own before it; a ticket that wants a certain agent gets them where idle. Then urgent ones may interrupt. */
export function dispatch(desk: Desk, team: TeamState): void {
  if (team.isTakingInTurn) startInTurn(desk, team);
  else dispatchBesides(desk, team);
  const { preemption } = desk.model.tiers[team.compiled.tier];
  if (preemption !== null && team.queueLength > 0) interruptForUrgent(desk, team, preemption);
  if (team.warRoom !== null) sendBackFromWarRoom(desk, team, team.warRoom);
}

function startInTurn(desk: Desk, team: TeamState): void {
  while (team.idleFirst >= 0) {
    const next = firstToStart(desk, team);
    if (next === null) break;
    start(desk, team, next, idleFor(team, next));
  }
}

/** The agent it wants, or the one idle longest. */
function idleFor(team: TeamState, { wantedAgent }: Ticket): number {
  return wantedAgent >= 0 && team.isIdle[wantedAgent] === 1 ? wantedAgent : team.idleFirst;
}

/** The agent takes the ticket, or one of their own before it. */
function start(desk: Desk, team: TeamState, next: Ticket, agent: number): void {
  const ticket = team.isIdle[agent] === 1 ? ownBefore(team, agent, next) : next;
  leaveQueue(team, ticket);
  startWork(desk, ticket, agent);
}

/** The same where some are called, or have several in hand: who is called to another team's ticket goes there first, and those on call take theirs last. */
function dispatchBesides(desk: Desk, team: TeamState): void {
  if (team.warRoom !== null) takeUpParents(desk, team, team.warRoom);
  while (team.idleFirst >= 0 || (team.atOnce !== null && team.queueLength > 0)) {
    if (team.asked !== null && team.asked.length > 0) {
      if (team.idleFirst < 0) break;
      answerCall(desk, team);
      continue;
    }
    const next = firstToStart(desk, team);
    if (next === null) break;
    const agent = agentFor(desk, team, next);
    if (agent < 0) break;
    start(desk, team, next, agent);
  }
  if (team.onCall !== null) dispatchOnCall(desk, team, team.onCall);
}

/** The agent it wants, the one idle longest, or one who has others like it in hand; -1 where it waits for somebody whose hands are free. */
function agentFor(desk: Desk, team: TeamState, ticket: Ticket): number {
  const wanted = ticket.wantedAgent;
  if (wanted >= 0 && team.isIdle[wanted] === 1) return wanted;
  if (team.atOnce === null) return team.idleFirst;
  if (wanted >= 0 && mayTakeBesides(desk, team, wanted, ticket)) return wanted;
  return team.idleFirst >= 0 ? team.idleFirst : leastBusyFor(desk, team, ticket);
}
