import { openTimeBetween } from "../model/businessClock.ts";
import { drawRoute, noteOverEscalation } from "./attempt.ts";
import type { CompiledTier } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { endAttempt, isStuck, ruleAtEnd } from "./outcome.ts";
import { dropAnswerPromises } from "./promises.ts";
import { endSpan, states, writeSpan } from "./record.ts";
import {
  mayHaveDestination,
  isCapable,
  hasNoMovesLeft,
  lacksAuthority,
  resolveTarget,
} from "./targets.ts";
import { scheduleTimer } from "./timers.ts";
import { stages, type Ticket } from "./ticket.ts";
import { drawDuration, happens } from "./valueFor.ts";
import { addTime } from "./timeOnClock.ts";

/** At a vendor, or a tier of unknown capacity, a visit just lasts; at a vendor all of whose slots are taken it waits first. */
export function joinElapsing(desk: Desk, ticket: Ticket, tier: CompiledTier): void {
  const slots = desk.vendorSlots[ticket.tier];
  if (slots === null || slots.take()) return beginElapsing(desk, ticket, tier);
  ticket.stage = stages.awaitingSlot;
  slots.join(ticket);
  scheduleTimer(desk, ticket);
}

/** How the visit will end is drawn first. */
function beginElapsing(desk: Desk, ticket: Ticket, tier: CompiledTier): void {
  const { now } = desk;
  const column = planElapsing(desk, ticket, tier);
  ticket.stage = stages.elapsing;
  if (tier.kind === "vendor") {
    ticket.startedAt = now;
    ticket.queuedTime = now - ticket.joinedAt;
  }
  loseFirstResponse(desk, ticket);
  noteOverEscalation(desk, ticket);
  awaitEnd(desk, ticket, tier, column);
  scheduleTimer(desk, ticket);
}

/** A visit in this column of times, from its begin, ends when those are over; one that has lasted as long ends now. */
function awaitEnd(desk: Desk, ticket: Ticket, tier: CompiledTier, column: number): void {
  const from = ticket.spanFrom;
  const time = drawDuration(desk, ticket, purpose["visit time"], tier.visitTime!, column);
  const until = addTime(tier.clock, from, time);
  const phase = tier.kind === "vendor" ? phases.comeBack : phases.completion;
  const stamp = ++ticket.stamp;
  if (until < Infinity)
    desk.events.push(Math.max(desk.now, until), phase, ticket.id, ticket.slot, stamp);
}

/** When somebody first answers, neither a vendor nor a tier of unknown capacity tells. */
function loseFirstResponse(desk: Desk, ticket: Ticket): void {
  if (!Number.isNaN(ticket.firstResponseAt)) return;
  ticket.firstResponseAt = Infinity;
  dropAnswerPromises(desk, ticket);
}

/** By routes where there are any; else up, if the tier can't or mayn't resolve it. Returns the column of times by ending. */
function planElapsing(desk: Desk, ticket: Ticket, tier: CompiledTier): number {
  const target = drawRoute(desk, ticket, tier);
  ticket.target = Math.max(target, 0);
  if (tier.routes !== null) {
    ticket.ending = target < 0 ? "resolved" : "to tier";
    return target < 0 ? 0 : target > ticket.tier ? 1 : 2;
  }
  const lacking = lacksAuthority(ticket, tier);
  const failure = lacking ? "no authority" : "unsolved";
  const isResolvable = isCapable(ticket) && !lacking;
  if (isResolvable && isSentBack(desk, ticket, tier)) return 2;
  const isUp = !isResolvable && mayHaveDestination(desk, ticket, failure);
  ticket.ending = isUp ? failure : "resolved";
  return isUp ? 1 : 0;
}

/** A vendor sends some of what it could resolve back to where it came from. */
function isSentBack(desk: Desk, ticket: Ticket, { returns }: CompiledTier): boolean {
  if (returns === null || hasNoMovesLeft(desk, ticket)) return false;
  const target = resolveTarget(desk, ticket, returns.to);
  if (target < 0 || !happens(desk, ticket, purpose.return, returns.share)) return false;
  ticket.ending = "to tier";
  ticket.target = target;
  return true;
}

/** The visit to a vendor or a tier of unknown capacity is over, or, where the ticket has nowhere to go, lasts as long as one that resolves it. */
export function endElapsing(desk: Desk, ticket: Ticket): void {
  const rule = ruleAtEnd(desk, ticket);
  if (isStuck(desk, ticket, rule)) {
    ticket.ending = "resolved";
    awaitEnd(desk, ticket, desk.model.tiers[ticket.tier], 0);
  } else {
    stopElapsing(desk, ticket);
    endAttempt(desk, ticket, rule);
  }
}

/** The time at a vendor, or a tier of unknown capacity, is over; the next who waits for a slot gets it. */
export function stopElapsing(desk: Desk, ticket: Ticket): void {
  const tier = desk.model.tiers[ticket.tier];
  endSpan(desk, ticket, tier.kind === "vendor" ? states["at vendor"] : states.elapsed);
  const next = desk.vendorSlots[ticket.tier]?.giveBack() ?? null;
  if (next === null) return;
  endWaitForSlot(desk, next);
  beginElapsing(desk, next, tier);
}

/** The ticket waits no longer for a slot, and isn't given one. */
export function leaveVendorQueue(desk: Desk, ticket: Ticket): void {
  desk.vendorSlots[ticket.tier]!.leave(ticket);
  endWaitForSlot(desk, ticket);
}

/** Writes the wait for a slot as queued, cut at the window's edges; off shift is when the vendor is closed. */
export function endWaitForSlot(desk: Desk, ticket: Ticket): void {
  for (const edge of desk.edges)
    if (edge > ticket.spanFrom && edge < desk.now) writeWait(desk, ticket, edge);
  writeWait(desk, ticket, desk.now);
}

function writeWait(desk: Desk, ticket: Ticket, to: number): void {
  const { clock } = desk.model.tiers[ticket.tier];
  const from = ticket.spanFrom;
  const closed = clock === null ? 0 : to - from - openTimeBetween(clock, from, to);
  writeSpan(desk, ticket, states.queued, from, to, closed);
  ticket.spanFrom = to;
}
