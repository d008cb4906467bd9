import type { TicketOutcome, VisitEnding } from "../log/ticketLog.ts";
import type { Desk } from "./desk.ts";
import type { Ticket } from "./ticket.ts";

/**
 * What becomes of a ticket's promises at each turn of its life, in the order of these. Pendings
 * pause and resume clocks by their reason (`pauseFor`, `resumeFor`), and a change of priority gives
 * them new limits (`changePriority`).
 */

/** It arrives: the promises on the whole of it begin. */
export function beginPromises({ clocks, model, now }: Desk, ticket: Ticket): void {
  clocks.makeRoom(ticket.slot + 1);
  for (let promise = 0; promise < model.promises.length; promise++)
    if (model.promises[promise].tier < 0) clocks.start(ticket, promise, now);
}

/**
 * It was open before the run: as if it had arrived then. An answer that it has had needs no clock; no
 * log tells when it was last updated, and so that interval begins with the run.
 */
export function beginPromisesOfOpen({ clocks, model, now }: Desk, ticket: Ticket): void {
  clocks.makeRoom(ticket.slot + 1);
  const isAnswered = !Number.isNaN(ticket.firstResponseAt);
  for (const [promise, { tier, measure }] of model.promises.entries()) {
    if (tier >= 0 || (measure === "first response" && isAnswered)) continue;
    clocks.start(ticket, promise, measure === "update interval" ? now : ticket.arrivedAt);
  }
}

/** It joins a tier: those on the time there begin, or go on where it only changes its team. */
export function beginTierPromises({ clocks, model }: Desk, ticket: Ticket): void {
  for (const promise of model.tiers[ticket.tier].promises)
    if (!clocks.isOn(ticket, promise)) clocks.start(ticket, promise, ticket.joinedAt);
  for (const promise of model.promisesOfTierTimes) clocks.markJoining(ticket, promise);
}

/** It is answered for the first time. */
export function answerPromises({ clocks, model, now }: Desk, ticket: Ticket): void {
  for (const promise of model.promisesOfAnswers) clocks.fulfil(ticket, promise, now);
}

/** It is where nobody can tell when it is first answered. */
export function dropAnswerPromises({ clocks, model, now }: Desk, ticket: Ticket): void {
  for (const promise of model.promisesOfAnswers) clocks.drop(ticket, promise, now);
}

/** Whoever takes it up or puts it down lets the requester know. */
export function updatePromises({ clocks, model, now }: Desk, ticket: Ticket): void {
  for (const promise of model.promisesOfUpdates) clocks.update(ticket, promise, now);
}

/** It leaves a tier, `isTimer` because a limit ran out, for another tier or for good. */
export function endTierPromises(
  { clocks, model, now }: Desk,
  ticket: Ticket,
  ending: VisitEnding,
  isTimer: boolean,
): void {
  for (const promise of model.tiers[ticket.tier].promises)
    if (ending === "abandoned") clocks.cancel(ticket, promise, now);
    else if (ending === "lost") clocks.lose(ticket, promise, now);
    else clocks.fulfil(ticket, promise, now, isTimer);
}

/** It is resolved: nobody is owed a further update. */
export function endUpdatePromises({ clocks, model, now }: Desk, ticket: Ticket): void {
  for (const promise of model.promisesOfUpdates) clocks.endUpdates(ticket, promise, now);
}

/** It is resolved, and known to come back: till then the clock of its resolution stands. */
export function pauseResolutionPromises({ clocks, model, now }: Desk, ticket: Ticket): void {
  for (const promise of model.promisesOfResolution) clocks.pause(ticket, promise, now);
}

/** It is reopened. */
export function reopenPromises({ clocks, model, now }: Desk, ticket: Ticket): void {
  for (const promise of model.promisesOfUpdates) clocks.start(ticket, promise, now);
  for (const promise of model.promisesOfResolution) {
    if (model.promises[promise].isResetByReopen) clocks.restart(ticket, promise, now);
    else clocks.resume(ticket, promise, now);
  }
}

/** It leaves the desk: what is still promised is kept, void or cancelled, unless it was broken before. */
export function settlePromises(
  { clocks, model, now }: Desk,
  ticket: Ticket,
  outcome: TicketOutcome,
): void {
  for (let promise = 0; promise < model.promises.length; promise++)
    if (outcome === "resolved" && model.promises[promise].isOnResolution)
      clocks.fulfil(ticket, promise, now);
    else if (outcome === "lost") clocks.lose(ticket, promise, now);
    else clocks.cancel(ticket, promise, now);
}

/** The log ends while it is resolved, and would come back later: so far the resolution stands. */
export function keepResolutionPromises({ clocks, model }: Desk, ticket: Ticket): void {
  for (const promise of model.promisesOfResolution)
    clocks.fulfilSince(ticket, promise, ticket.resolvedAt);
}
