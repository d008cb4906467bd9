import { dropPending, mayGoOnLater } from "./agents.ts";
import type { CompiledPending } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { planToGoOn } from "./attempt.ts";
import { endAttempt, isStuck, ruleAtEnd } from "./outcome.ts";
import { endSpan } from "./record.ts";
import { stages, type Ticket } from "./ticket.ts";
import { scheduleTimer } from "./timers.ts";
import { beginAttempt, returnToQueue, startWork, stopWork, withdraw } from "./work.ts";
import { drawDuration } from "./valueFor.ts";
import { addTime } from "./timeOnClock.ts";

/** The agent is free meanwhile, but for as many tickets as they may have. */
export function beginPending(desk: Desk, ticket: Ticket): void {
  const team = desk.teams[ticket.team];
  if (team.pendingOf !== null && mayGoOnLater(team, ticket.agent)) team.pendingOf[ticket.agent]++;
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
  const until = addTime(pending.clock, now, time);
  if (until < Infinity)
    desk.events.push(until, phases.comeBack, ticket.id, ticket.slot, ++ticket.stamp);
  else ticket.stamp++;
  scheduleTimer(desk, ticket);
}

/** The ticket waits for nobody any more; its clocks go on, and its agent may have another. */
export function stopPending(desk: Desk, ticket: Ticket, { state, reason }: CompiledPending): void {
  endSpan(desk, ticket, state);
  desk.clocks.resumeFor(ticket, reason, desk.now);
  dropPending(desk, desk.teams[ticket.team], ticket.lastAgent);
}

/** The wait for somebody is over: back to the head of its class in the queue, if there is still work to do. */
export function endPending(desk: Desk, ticket: Ticket): void {
  const pending = desk.model.tiers[ticket.tier].pending[ticket.pending];
  stopPending(desk, ticket, pending);
  ticket.touchLeft = ticket.touchAfter;
  ticket.touchAfter = 0;
  ticket.pending = -1;
  while (ticket.touchLeft === 0) {
    const rule = ruleAtEnd(desk, ticket);
    if (!isStuck(desk, ticket, rule)) return endAttempt(desk, ticket, rule);
    planToGoOn(desk, ticket);
  }
  const team = desk.teams[ticket.team];
  if (team.compiled.isUnlimited) startWork(desk, ticket, -1);
  else {
    const isSame = pending.resumesWith === "same" && !team.isSeats;
    ticket.wantedAgent = pending.resumesWith === "any" ? -1 : ticket.lastAgent;
    ticket.isWantedOnly = isSame && ticket.lastAgent >= 0;
    returnToQueue(desk, team, ticket);
  }
  scheduleTimer(desk, ticket);
}
