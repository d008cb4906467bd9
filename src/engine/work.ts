import { addOpenTime } from "../model/businessClock.ts";
import { askForDispatch, free, letGo, occupy } from "./agents.ts";
import { planAttempt } from "./attempt.ts";
import { type Desk, drawDuration } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { moveByDecision, moveOn, resolve } from "./outcome.ts";
import { answerPromises, updatePromises } from "./promises.ts";
import { joinQueueHead, leaveQueue } from "./queue.ts";
import { endSpan, states, writeSpan } from "./record.ts";
import { isSettled } from "./targets.ts";
import type { TeamState } from "./teamState.ts";
import { scheduleTimer } from "./timers.ts";
import { stages, type Ticket } from "./ticket.ts";

/** An agent (or, in a team without limit, nobody in particular: -1) begins or goes on with a ticket. */
export function startWork(desk: Desk, ticket: Ticket, agent: number): void {
  const { now } = desk;
  const team = desk.teams[ticket.team];
  if (ticket.stage === stages.queued) endSpan(desk, ticket, states.queued);
  if (ticket.stage === stages.suspended) endSpan(desk, ticket, states.suspended);
  if (Number.isNaN(ticket.startedAt)) beginAttempt(desk, ticket);
  if (agent >= 0) occupy(team, agent, ticket);
  updatePromises(desk, ticket);
  ticket.stage = stages.working;
  ticket.agent = agent;
  ticket.spanFrom = now;
  const until = now + ticket.touchLeft;
  desk.events.push(until, phases.completion, ticket.id, ticket.slot, ++ticket.stamp);
}

/** The first start of a visit: the answer, for the very first one, and the attempt's plan. */
function beginAttempt(desk: Desk, ticket: Ticket): void {
  const { now } = desk;
  ticket.startedAt = now;
  ticket.queuedTime = now - ticket.joinedAt;
  ticket.patienceAt = Infinity;
  planAttempt(desk, ticket);
  if (!Number.isNaN(ticket.firstResponseAt)) return;
  ticket.firstResponseAt = now;
  answerPromises(desk, ticket);
}

/** The work in hand is done: the ticket waits for somebody, or the attempt ends. */
export function completeWork(desk: Desk, ticket: Ticket): void {
  if (ticket.pending >= 0) beginPending(desk, ticket);
  else {
    stopWork(desk, ticket);
    endAttempt(desk, ticket);
  }
}

/** The agent stops working on it, here and now; what was done is written down. */
export function stopWork(desk: Desk, ticket: Ticket): void {
  const { now } = desk;
  const agent = ticket.agent;
  writeWork(desk, ticket, ticket.spanFrom, now);
  ticket.spanFrom = now;
  ticket.agent = -1;
  ticket.lastAgent = agent;
  updatePromises(desk, ticket);
  if (agent >= 0) free(desk, desk.teams[ticket.team], agent);
}

/** Writes touch time as diagnosis up to where that ends, and as handling from there. */
export function writeWork(desk: Desk, ticket: Ticket, from: number, to: number): void {
  const diagnosis = Math.max(0, ticket.diagnosisTouch - ticket.touchDone);
  const turn = Math.min(to, from + diagnosis);
  writeSpan(desk, ticket, states.diagnosing, from, turn);
  writeSpan(desk, ticket, states.handling, turn, to);
  if (to > turn && ticket.isHeld) ticket.isOverHeld = true;
  ticket.touchDone += to - from;
  ticket.touchLeft -= to - from;
}

/** Where the ticket goes is decided now: rules on the outcome look at the ticket as it is at the end. */
export function endAttempt(desk: Desk, ticket: Ticket): void {
  const { ending } = ticket;
  if (ending === "resolved" || isSettled(desk, ticket)) resolve(desk, ticket);
  else if (ending === "to tier") moveByDecision(desk, ticket, ticket.target, -1);
  else if (!moveOn(desk, ticket, ending)) resolve(desk, ticket);
}

/** The agent is free meanwhile, but for as many tickets as they may have. */
function beginPending(desk: Desk, ticket: Ticket): void {
  const { pendingOf } = desk.teams[ticket.team];
  if (pendingOf !== null) pendingOf[ticket.agent]++;
  stopWork(desk, ticket);
  waitForSomebody(desk, ticket);
}

/** A queued ticket turns out to wait for somebody, by the `at`-th pending of its tier; all of its work comes after. */
export function turnToPending(desk: Desk, ticket: Ticket, at: number): void {
  withdraw(desk, ticket);
  beginAttempt(desk, ticket);
  ticket.pending = at;
  ticket.touchAfter += ticket.touchLeft;
  ticket.touchLeft = 0;
  waitForSomebody(desk, ticket);
}

function waitForSomebody(desk: Desk, ticket: Ticket): void {
  const { model, now } = desk;
  const pending = model.tiers[ticket.tier].pending[ticket.pending];
  ticket.stage = stages.pending;
  desk.clocks.pauseFor(ticket, pending.reason, now);
  const time = drawDuration(desk, ticket, purpose["pending time"], pending.time);
  const until = pending.clock === null ? now + time : addOpenTime(pending.clock, now, time);
  if (until < Infinity)
    desk.events.push(until, phases.comeBack, ticket.id, ticket.slot, ++ticket.stamp);
  else ticket.stamp++;
  scheduleTimer(desk, ticket);
}

/** The wait for somebody is over: back to the head of its class in the queue. */
export function endPending(desk: Desk, ticket: Ticket): void {
  const { model, now } = desk;
  const pending = model.tiers[ticket.tier].pending[ticket.pending];
  endSpan(desk, ticket, pending.state);
  desk.clocks.resumeFor(ticket, pending.reason, now);
  ticket.touchLeft = ticket.touchAfter;
  ticket.touchAfter = 0;
  ticket.pending = -1;
  const team = desk.teams[ticket.team];
  letGo(desk, team, ticket.lastAgent);
  if (ticket.touchLeft === 0) {
    endAttempt(desk, ticket);
    return;
  }
  if (team.team.isUnlimited) startWork(desk, ticket, -1);
  else {
    const isSame = pending.resumesWith === "same" && !team.isSeats;
    ticket.wantedAgent = pending.resumesWith === "any" ? -1 : ticket.lastAgent;
    ticket.isWantedOnly = isSame && ticket.lastAgent >= 0;
    returnToQueue(desk, team, ticket);
  }
  scheduleTimer(desk, ticket);
}

/** To the head of its class: passed on, or back from a pending. */
export function returnToQueue(desk: Desk, team: TeamState, ticket: Ticket): void {
  ticket.stage = stages.queued;
  ticket.closedBefore = team.closedUntil(desk.now);
  joinQueueHead(desk, team, ticket);
  askForDispatch(desk, team);
}

/** Takes the ticket out of the queue without starting it. */
export function withdraw(desk: Desk, ticket: Ticket): void {
  leaveQueue(desk.teams[ticket.team], ticket);
  endSpan(desk, ticket, states.queued);
}

/** The agent no longer keeps a ticket over the end of the shift. */
export function dropKept(team: TeamState, agent: number): void {
  team.inHand[agent] = null;
  team.isKept[agent] = 0;
}
