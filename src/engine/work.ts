import { addOpenTime } from "../model/businessClock.ts";
import { askForDispatch, free, occupy } from "./agents.ts";
import { planAttempt, plannedEndings } from "./attempt.ts";
import { type Desk, drawDuration } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { moveByDecision, resolve } from "./outcome.ts";
import { joinQueueHead, leaveQueue } from "./queue.ts";
import { endSpan, states, writeSpan } from "./record.ts";
import { destinationOnFailure, isSettled } from "./targets.ts";
import type { TeamState } from "./teamState.ts";
import { scheduleTimer } from "./timers.ts";
import { stages } from "./ticketPool.ts";

/** An agent (or, in a team without limit, nobody in particular: -1) begins or goes on with a ticket. */
export function startWork(desk: Desk, slot: number, agent: number): void {
  const { tickets, now } = desk;
  const team = desk.teams[tickets.team[slot]];
  if (tickets.stage[slot] === stages.queued) endSpan(desk, slot, states.queued);
  if (tickets.stage[slot] === stages.suspended) endSpan(desk, slot, states.suspended);
  if (Number.isNaN(tickets.startedAt[slot])) beginAttempt(desk, slot);
  if (agent >= 0) occupy(team, agent, slot);
  tickets.stage[slot] = stages.working;
  tickets.agent[slot] = agent;
  tickets.spanFrom[slot] = now;
  const until = now + tickets.touchLeft[slot];
  desk.events.push(until, phases.completion, tickets.id[slot], slot, ++tickets.stamp[slot]);
}

/** The first start of a visit: the answer, for the very first one, and the attempt's plan. */
function beginAttempt(desk: Desk, slot: number): void {
  const { tickets, now, model } = desk;
  tickets.startedAt[slot] = now;
  tickets.queuedTime[slot] = now - tickets.joinedAt[slot];
  tickets.patienceAt[slot] = Infinity;
  planAttempt(desk, slot);
  if (!Number.isNaN(tickets.firstResponseAt[slot])) return;
  tickets.firstResponseAt[slot] = now;
  for (let promise = 0; promise < model.promises.length; promise++)
    if (model.promises[promise].measure === "first response")
      desk.clocks.fulfil(tickets, slot, promise, now);
}

/** The work in hand is done: the ticket waits for somebody, or the attempt ends. */
export function completeWork(desk: Desk, slot: number): void {
  stopWork(desk, slot);
  if (desk.tickets.pending[slot] >= 0) beginPending(desk, slot);
  else endAttempt(desk, slot);
}

/** The agent stops working on it, here and now; what was done is written down. */
export function stopWork(desk: Desk, slot: number): void {
  const { tickets, now } = desk;
  const agent = tickets.agent[slot];
  writeWork(desk, slot, tickets.spanFrom[slot], now);
  tickets.spanFrom[slot] = now;
  tickets.agent[slot] = -1;
  tickets.lastAgent[slot] = agent;
  if (agent >= 0) free(desk, desk.teams[tickets.team[slot]], agent);
}

/** Writes touch time as diagnosis up to where that ends, and as handling from there. */
export function writeWork(desk: Desk, slot: number, from: number, to: number): void {
  const { tickets } = desk;
  const diagnosis = Math.max(0, tickets.diagnosisTouch[slot] - tickets.touchDone[slot]);
  const turn = Math.min(to, from + diagnosis);
  writeSpan(desk, slot, states.diagnosing, from, turn);
  writeSpan(desk, slot, states.handling, turn, to);
  if (to > turn && tickets.isHeld[slot] === 1) tickets.isOverHeld[slot] = 1;
  tickets.touchDone[slot] += to - from;
  tickets.touchLeft[slot] -= to - from;
}

/** Where the ticket goes is decided now: rules on the outcome look at the ticket as it is at the end. */
export function endAttempt(desk: Desk, slot: number): void {
  const ending = plannedEndings[desk.tickets.ending[slot]];
  if (ending === "resolved" || isSettled(desk, slot)) resolve(desk, slot);
  else if (ending === "to tier") moveByDecision(desk, slot, desk.tickets.target[slot], -1);
  else {
    const { tier, rule } = destinationOnFailure(desk, slot, ending);
    if (tier < 0) resolve(desk, slot);
    else moveByDecision(desk, slot, tier, rule);
  }
}

function beginPending(desk: Desk, slot: number): void {
  const { tickets, model, now } = desk;
  const pending = model.tiers[tickets.tier[slot]].pending[tickets.pending[slot]];
  tickets.stage[slot] = stages.pending;
  desk.clocks.pauseFor(slot, pending.reason, now);
  const time = drawDuration(desk, slot, purpose["pending time"], pending.time);
  const until = pending.clock === null ? now + time : addOpenTime(pending.clock, now, time);
  if (until < Infinity)
    desk.events.push(until, phases.comeBack, tickets.id[slot], slot, ++tickets.stamp[slot]);
  else tickets.stamp[slot]++;
  scheduleTimer(desk, slot);
}

/** The wait for somebody is over: back to the head of its class in the queue. */
export function endPending(desk: Desk, slot: number): void {
  const { tickets, model, now } = desk;
  const pending = model.tiers[tickets.tier[slot]].pending[tickets.pending[slot]];
  endSpan(desk, slot, pending.state);
  desk.clocks.resumeFor(slot, pending.reason, now);
  tickets.touchLeft[slot] = tickets.touchAfter[slot];
  tickets.touchAfter[slot] = 0;
  tickets.pending[slot] = -1;
  const team = desk.teams[tickets.team[slot]];
  if (tickets.touchLeft[slot] === 0) {
    endAttempt(desk, slot);
    return;
  }
  if (team.team.isUnlimited) startWork(desk, slot, -1);
  else {
    const isSame = pending.resumesWith === "same" && !team.isSeats;
    tickets.wantedAgent[slot] = pending.resumesWith === "any" ? -1 : tickets.lastAgent[slot];
    tickets.isWantedOnly[slot] = isSame ? 1 : 0;
    returnToQueue(desk, team, slot);
  }
  scheduleTimer(desk, slot);
}

/** To the head of its class: passed on, or back from a pending. */
export function returnToQueue(desk: Desk, team: TeamState, slot: number): void {
  const { tickets } = desk;
  tickets.stage[slot] = stages.queued;
  tickets.closedBefore[slot] = team.closedUntil(desk.now);
  joinQueueHead(desk, team, slot);
  askForDispatch(desk, team);
}

/** Takes the ticket out of the queue without starting it. */
export function withdraw(desk: Desk, slot: number): void {
  leaveQueue(desk, desk.teams[desk.tickets.team[slot]], slot);
  endSpan(desk, slot, states.queued);
}

/** The agent no longer keeps a ticket over the end of the shift. */
export function dropKept(team: TeamState, agent: number): void {
  team.inHand[agent] = -1;
  team.isKept[agent] = 0;
}
