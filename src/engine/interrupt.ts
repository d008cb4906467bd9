import { isLaterStarted, isStaying } from "./agents.ts";
import type { CompiledPreemption } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { leaveQueue } from "./queue.ts";
import type { TeamState } from "./teamState.ts";
import { scheduleTimer } from "./timers.ts";
import { returnToQueue, startWork, stopWork } from "./work.ts";

/** Tickets of the chosen priorities that found nobody idle take agents away from less urgent work. */
export function interruptForUrgent(
  desk: Desk,
  team: TeamState,
  preemption: CompiledPreemption,
): void {
  const { next, isWantedOnly } = desk.tickets;
  for (let priority = 0; priority < team.queueFirst.length; priority++) {
    if (preemption.isInterrupting[priority] === 0) continue;
    for (let slot = team.queueFirst[priority]; slot >= 0;) {
      const after = next[slot];
      const agent = agentToInterrupt(desk, team, slot);
      if (agent >= 0) {
        interrupt(desk, team, agent, preemption.isRestarting);
        leaveQueue(desk, team, slot);
        startWork(desk, slot, agent);
      } else if (isWantedOnly[slot] === 0) return;
      slot = after;
    }
  }
}

/** Of the agents with less urgent work: the one with the least urgent, of that with the latest started; -1 if none. */
function agentToInterrupt(desk: Desk, team: TeamState, slot: number): number {
  const { priority, wantedAgent, isWantedOnly } = desk.tickets;
  const only = isWantedOnly[slot] === 1 ? wantedAgent[slot] : -1;
  let best = -1;
  for (let agent = 0; agent < team.inHand.length; agent++) {
    if (only >= 0 && agent !== only) continue;
    const held = team.inHand[agent];
    if (held < 0 || team.isKept[agent] === 1 || priority[held] <= priority[slot]) continue;
    if (!isStaying(team, agent)) continue;
    if (best < 0 || isBefore(desk, held, team.inHand[best])) best = agent;
  }
  return best;
}

function isBefore({ tickets }: Desk, slot: number, than: number): boolean {
  const byPriority = tickets.priority[slot] - tickets.priority[than];
  return byPriority === 0 ? isLaterStarted(tickets, slot, than) : byPriority > 0;
}

/** The agent puts the ticket back, at the head of its priority; its work is kept, or to be done again. */
function interrupt(desk: Desk, team: TeamState, agent: number, isRestarting: boolean): void {
  const { tickets, now } = desk;
  const slot = team.inHand[agent];
  const since = tickets.spanFrom[slot];
  const diagnosisLeft = tickets.diagnosisTouch[slot] - tickets.touchDone[slot];
  stopWork(desk, slot);
  tickets.stamp[slot]++;
  if (isRestarting) {
    tickets.touchLeft[slot] += now - since;
    tickets.spared[slot] -= now - since;
    if (diagnosisLeft > 0) tickets.diagnosisTouch[slot] += now - since;
  }
  returnToQueue(desk, team, slot);
  scheduleTimer(desk, slot);
}
