import type { CompiledTier, Failure } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { documentWork, lessSaved } from "./handover.ts";
import { planLearning } from "./learning.ts";
import { paceOf } from "./pace.ts";
import {
  mayHaveDestination,
  isCapable,
  hasNoMovesLeft,
  lacksAuthority,
  resolveTarget,
} from "./targets.ts";
import { isRecognised, planLinking } from "./recognition.ts";
import type { PlannedEnding, Ticket } from "./ticket.ts";
import { logTicket } from "./triage.ts";
import { drawDuration, happens, valueFor } from "./valueFor.ts";

/**
 * Decides what an attempt at the ticket's tier will come to: how long it is worked on, how it ends
 * and where it goes then, and whether it waits for somebody meanwhile. All of it is drawn from the
 * ticket's own keys, so it is the same whoever works on it, and when.
 */
export function planAttempt(desk: Desk, ticket: Ticket): void {
  const { model } = desk;
  const tier = model.tiers[ticket.tier];
  ticket.pending = -1;
  ticket.touchAfter = 0;
  ticket.isHeld = false;
  ticket.savedHere = ticket.saved;
  ticket.saved = 0;
  ticket.pace = paceOf(desk.teams[ticket.team], ticket.agent);
  noteOverEscalation(desk, ticket);
  if (ticket.outbreak >= 0 && isRecognised(desk, ticket)) planLinking(desk, ticket);
  else planWork(desk, ticket, tier);
  if (model.logging !== null && Number.isNaN(ticket.firstResponseAt)) logTicket(desk, ticket);
}

function planWork(desk: Desk, ticket: Ticket, tier: CompiledTier): void {
  if (ticket.isMisrouted) planMisrouted(desk, ticket, tier);
  else if (tier.routes === null) planByCapability(desk, ticket, tier);
  else planByRoutes(desk, ticket, tier);
  if (tier.handover !== null && isGoingUp(ticket) && !ticket.isMisrouted)
    documentWork(desk, ticket, tier);
  spareCarriedWork(ticket);
  planPending(desk, ticket, tier);
  if (desk.model.improving.learn.length > 0) planLearning(desk, ticket);
}

/** Works only long enough to see that it came to the wrong place. */
function planMisrouted(desk: Desk, ticket: Ticket, tier: CompiledTier): void {
  planDiagnosis(desk, ticket, tier, "to tier");
  ticket.target = ticket.rightTier;
}

/** Whether the attempt will end in passing the ticket up. */
function isGoingUp(ticket: Ticket): boolean {
  const { ending } = ticket;
  return ending === "to tier" ? ticket.target > ticket.tier : ending !== "resolved";
}

/** What attempts that a rule cut short have done already needn't be done again: diagnosis first, then handling. */
function spareCarriedWork(ticket: Ticket): void {
  const spared = Math.min(ticket.carried, ticket.touchLeft);
  ticket.touchLeft -= spared;
  ticket.diagnosisTouch = Math.max(0, ticket.diagnosisTouch - spared);
  ticket.spared = spared;
  ticket.carried = 0;
}

function planByCapability(desk: Desk, ticket: Ticket, tier: CompiledTier): void {
  const lacking = lacksAuthority(ticket, tier);
  const isResolvable = isCapable(ticket) && !lacking;
  const failure = lacking ? "no authority" : "unsolved";
  if (isResolvable && !hasNoMovesLeft(desk, ticket) && planReturn(desk, ticket, tier)) return;
  if (!mayHaveDestination(desk, ticket, failure)) planResolution(desk, ticket, tier);
  else if (!isResolvable) planFailure(desk, ticket, tier, failure);
  else if (isPremature(desk, ticket, tier)) planDiagnosis(desk, ticket, tier, "unsolved");
  else planResolution(desk, ticket, tier);
}

/** Whether it escalates a ticket that it could resolve. */
function isPremature(desk: Desk, ticket: Ticket, tier: CompiledTier): boolean {
  const shares = tier.prematureEscalation;
  return shares !== null && happens(desk, ticket, purpose["premature escalation"], shares);
}

/** Resolves it, unless the handling time exceeds the time box. */
function planResolution(
  desk: Desk,
  ticket: Ticket,
  tier: CompiledTier,
  timeBox = tier.timeBox,
): void {
  const handling = drawWork(desk, ticket, tier);
  const isCut = handling > timeBox && mayHaveDestination(desk, ticket, "time box");
  ticket.diagnosisTouch = 0;
  if (isCut) setPlan(ticket, timeBox, "time box");
  else setPlan(ticket, handling, "resolved");
}

/** The touch time of an attempt; a reopened ticket takes a share again of what it took whoever resolved it, or, where that was somebody else or done with its parent, of what it takes here. */
function drawWork(desk: Desk, ticket: Ticket, tier: CompiledTier): number {
  const { reopening } = desk.model;
  if (!ticket.isReopened || reopening === null) return drawHandling(desk, ticket, tier);
  const isNew = reopening.isToEntry || Number.isNaN(ticket.resolvingTouch);
  const whole = isNew ? drawHandling(desk, ticket, tier) : ticket.resolvingTouch;
  return Math.floor(whole * reopening.work + 0.5);
}

function drawHandling(desk: Desk, ticket: Ticket, tier: CompiledTier): number {
  return lessSaved(desk, ticket, drawDuration(desk, ticket, purpose.handling, tier.handling!));
}

/** Works only long enough to see that it belongs elsewhere. */
function planDiagnosis(
  desk: Desk,
  ticket: Ticket,
  tier: CompiledTier,
  ending: PlannedEnding,
): void {
  const time = diagnosisWithin(desk, ticket, tier);
  ticket.diagnosisTouch = time;
  setPlan(ticket, time, ending);
}

function diagnosisWithin(desk: Desk, ticket: Ticket, tier: CompiledTier): number {
  return Math.min(drawDiagnosis(desk, ticket, tier), tier.timeBox);
}

/** Diagnosis takes its own time, or, where none is given, as long as an attempt. */
function drawDiagnosis(desk: Desk, ticket: Ticket, tier: CompiledTier): number {
  if (tier.diagnosis === null) return drawHandling(desk, ticket, tier);
  return lessSaved(desk, ticket, drawDuration(desk, ticket, purpose.diagnosis, tier.diagnosis));
}

function planFailure(desk: Desk, ticket: Ticket, tier: CompiledTier, failure: Failure): void {
  planDiagnosis(desk, ticket, tier, failure);
  const holding = tier.overHolding;
  if (failure === "no authority" || holding === null) return;
  if (!happens(desk, ticket, purpose["over-holding"], holding.share)) return;
  ticket.isHeld = true;
  ticket.touchLeft += drawHolding(desk, ticket, tier);
}

/** How much longer it holds on to the ticket, if it does. */
function drawHolding(desk: Desk, ticket: Ticket, { overHolding }: CompiledTier): number {
  if (!ticket.isHeld) return 0;
  return drawDuration(desk, ticket, purpose["over-holding time"], overHolding!.time);
}

/**
 * The attempt has failed and the ticket has nowhere to go, since no rule that might have taken it
 * does: the tier resolves it, in the time that takes from the start. What was done counts.
 */
export function planToGoOn(desk: Desk, ticket: Ticket): void {
  const tier = desk.model.tiers[ticket.tier];
  const isBoxOver = ticket.ending === "time box";
  const done = isBoxOver
    ? tier.timeBox
    : diagnosisWithin(desk, ticket, tier) + drawHolding(desk, ticket, tier);
  ticket.isHeld = false;
  planResolution(desk, ticket, tier, isBoxOver ? Infinity : tier.timeBox);
  ticket.touchLeft = Math.max(0, ticket.touchLeft - done);
  if (desk.model.improving.learn.length > 0) planLearning(desk, ticket);
}

/** Sends back what came from below and belongs there. */
function planReturn(desk: Desk, ticket: Ticket, tier: CompiledTier): boolean {
  const { model } = desk;
  if (tier.returns === null) return false;
  const down = resolveTarget(desk, ticket, tier.returns.to);
  const cameFromBelow = ticket.lastTier < ticket.tier;
  if (!cameFromBelow || down < 0 || down < ticket.lowestTier) return false;
  if (lacksAuthority(ticket, model.tiers[down])) return false;
  if (!happens(desk, ticket, purpose.return, tier.returns.share)) return false;
  planDiagnosis(desk, ticket, tier, "to tier");
  ticket.target = down;
  return true;
}

function planByRoutes(desk: Desk, ticket: Ticket, tier: CompiledTier): void {
  const target = drawRoute(desk, ticket, tier);
  ticket.diagnosisTouch = 0;
  ticket.target = Math.max(target, 0);
  setPlan(ticket, drawWork(desk, ticket, tier), target < 0 ? "resolved" : "to tier");
}

/** The tier a visit leads to by the tier's routes; -1 for resolved. */
export function drawRoute(desk: Desk, ticket: Ticket, tier: CompiledTier): number {
  if (tier.routes === null || hasNoMovesLeft(desk, ticket)) return -1;
  const { to, upTo } = tier.routes;
  if (to.length === 0) return -1;
  const uniform = desk.draws.uniformOf(ticket, purpose.route);
  for (let at = 0; at < to.length; at++)
    if (uniform < valueFor(desk, upTo[at], ticket)) return to[at];
  return -1;
}

function setPlan(ticket: Ticket, touch: number, ending: PlannedEnding): void {
  ticket.touchLeft = touch;
  ticket.ending = ending;
}

/** A tier above the lowest able one works on the ticket. */
export function noteOverEscalation(desk: Desk, ticket: Ticket): void {
  if (desk.isCapabilityKnown && ticket.tier > ticket.lowestTier) ticket.isOverEscalated = true;
}

/** One draw decides between the reasons to wait, and waiting for nobody. */
function planPending(desk: Desk, ticket: Ticket, tier: CompiledTier): void {
  if (tier.pending.length === 0) return;
  let uniform = desk.draws.uniformOf(ticket, purpose.pending);
  for (let at = 0; at < tier.pending.length; at++) {
    const pending = tier.pending[at];
    const share = valueFor(desk, pending.share, ticket);
    if (uniform < share) {
      const touch = ticket.touchLeft;
      ticket.pending = at;
      ticket.touchLeft = Math.floor(touch * pending.touchBefore + 0.5);
      ticket.touchAfter = touch - ticket.touchLeft;
      return;
    }
    uniform -= share > 0 ? share : 0;
  }
}
