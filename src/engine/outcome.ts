import type { Failure } from "./compiledModel.ts";
import { none, type TicketOutcome } from "../log/ticketLog.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { handOver } from "./handover.ts";
import { reopeningLeft } from "./improvements.ts";
import { learnFrom } from "./learning.ts";
import { isLinkedChild, isOnlyToClose } from "./linkedChild.ts";
import { noteEnd, outbreakOf } from "./outbreaks.ts";
import { raisePriority } from "./priority.ts";
import {
  endUpdatePromises,
  pauseResolutionPromises,
  reopenPromises,
  settlePromises,
} from "./promises.ts";
import { returnToThinking } from "./requesters.ts";
import { states, writeEvent, writeSpan, writeTicket } from "./record.ts";
import { solvingTouch } from "./solvingTouch.ts";
import { type PlannedEnding, stages, type Ticket } from "./ticket.ts";
import { destination, isCapable, ruleOnFailure } from "./targets.ts";
import { byRule, endVisit, sendTo, type VisitEnd, visitEnds } from "./visit.ts";
import { valueFor } from "./valueFor.ts";

/**
 * The rule that says where the ticket goes whose attempt has come to its planned end, or -1: that is
 * decided only now, by the ticket as it is.
 */
export function ruleAtEnd(desk: Desk, ticket: Ticket): number {
  const { ending } = ticket;
  return isFailure(ending) ? ruleOnFailure(desk, ticket, ending) : -1;
}

/** Whether the attempt fails, and neither its tier nor a rule (-1: there is none) says where the ticket goes: then it isn't over. */
export function isStuck(desk: Desk, ticket: Ticket, rule: number): boolean {
  return isFailure(ticket.ending) && destination(desk, ticket, rule) < 0;
}

function isFailure(ending: PlannedEnding): ending is Failure {
  return ending !== "resolved" && ending !== "to tier" && ending !== "linked";
}

/** The attempt is over, and the ticket isn't stuck. */
export function endAttempt(desk: Desk, ticket: Ticket, rule: number): void {
  const { ending } = ticket;
  if (ending === "resolved") resolve(desk, ticket);
  else if (ending === "to tier") moveByDecision(desk, ticket, ticket.target, -1);
  else if (isFailure(ending)) moveOn(desk, ticket, ending, rule);
}

/** The tier doesn't resolve the ticket: it goes where the rule on that says, or (-1) the tier itself. */
export function moveOn(desk: Desk, ticket: Ticket, failure: Failure, rule: number): void {
  if (lacksAuthorityAlone(desk, ticket, failure))
    writeEvent(desk, ticket, "no authority", rule, ticket.tier);
  moveByDecision(desk, ticket, destination(desk, ticket, rule), rule);
}

/** Whether it is for its authority alone that the tier doesn't resolve the ticket; where routes decide nobody knows. */
function lacksAuthorityAlone({ model }: Desk, ticket: Ticket, failure: Failure): boolean {
  const { routes } = model.tiers[ticket.tier];
  return failure === "no authority" && routes === null && isCapable(ticket);
}

/** An agent sends the ticket to another tier (or the same again); `rule` said where, or -1. */
function moveByDecision(desk: Desk, ticket: Ticket, tier: number, rule: number): void {
  if (rule >= 0) carryOut(desk, ticket, rule, tier);
  const from = ticket.tier;
  if (tier > from) handOver(desk, ticket);
  const { escalated, returned, moved } = visitEnds;
  const team = rule < 0 ? -1 : desk.model.rules[rule].toTeam;
  const end = tier > from ? escalated : tier < from ? returned : moved;
  move(desk, ticket, tier, team, byRule(end, rule));
}

/** A limit runs out, a rule's or a patience's (-1), and takes the ticket to another tier or team. */
export function moveByTimer(
  desk: Desk,
  ticket: Ticket,
  tier: number,
  rule: number,
  team = -1,
): void {
  const from = ticket.tier;
  const { timer, returnedByTimer, movedByTimer } = visitEnds;
  const end = tier > from ? timer : tier < from ? returnedByTimer : movedByTimer;
  move(desk, ticket, tier, team, byRule(end, rule));
}

/** A rule acts: it is noted, somebody is told, the priority rises. `target` is the tier it moves the ticket to, or -1. */
export function carryOut(desk: Desk, ticket: Ticket, index: number, target: number): void {
  const rule = desk.model.rules[index];
  desk.tickets.firedRules.spend(ticket.slot, index);
  writeEvent(desk, ticket, target < 0 ? "hierarchical" : "escalation", index, target);
  if (rule.isNotifying) writeEvent(desk, ticket, "notification", index, -1);
  if (rule.raiseTo >= 0) raisePriority(desk, ticket, rule.raiseTo);
}

function move(desk: Desk, ticket: Ticket, tier: number, team: number, end: VisitEnd): void {
  const from = ticket.tier;
  endVisit(desk, ticket, end);
  if (tier > from) ticket.movesUp++;
  if (tier < from) ticket.movesDown++;
  ticket.moves++;
  ticket.isReopened = false;
  ticket.isMisrouted = false;
  sendTo(desk, ticket, tier, team);
}

/** The ticket is resolved where it is; it may be reopened later. */
function resolve(desk: Desk, ticket: Ticket): void {
  const { now } = desk;
  ticket.resolvedAt = now;
  if (ticket.reopens === 0) ticket.firstResolvedAt = now;
  ticket.resolvedTier = ticket.tier;
  if (desk.model.reopening !== null && !ticket.isReopened)
    ticket.resolvingTouch = isOnlyToClose(ticket) ? Number.NaN : solvingTouch(ticket);
  if (desk.model.improving.learn.length > 0) learnFrom(desk, ticket);
  if (ticket.foreseen >= 0) avert(desk, ticket);
  if (desk.model.promisesOfUpdates.length > 0) endUpdatePromises(desk, ticket);
  if (ticket.outbreak >= 0) noteResolution(desk, ticket);
  const delay = drawReopening(desk, ticket);
  endVisit(desk, ticket, visitEnds.resolved);
  if (delay < 0) finish(desk, ticket, "resolved");
  else awaitReopening(desk, ticket, delay);
}

/** With a parent its outbreak is over; a linked child that hasn't come back since is closed as such. */
function noteResolution(desk: Desk, ticket: Ticket): void {
  noteEnd(desk, ticket);
  if (ticket.isLinked && ticket.reopens === 0)
    writeEvent(desk, ticket, "child closed", -1, outbreakOf(desk, ticket).parentId);
}

/** What the alert asks for is done: the ticket behind it doesn't come. */
function avert(desk: Desk, alert: Ticket): void {
  desk.foreseen.avert(alert.foreseen);
  alert.foreseen = -1;
}

/** The time until the resolution proves not to hold; -1 where it holds. */
function drawReopening(desk: Desk, ticket: Ticket): number {
  const { draws, model } = desk;
  if (model.reopening === null) return -1;
  const source = ticket.source;
  const serial = ticket.serial;
  const use = ticket.reopens;
  const share = valueFor(desk, model.reopening.share, ticket) * reopeningLeft(desk, ticket);
  if (!(draws.uniform(source, draws.self, purpose.reopening, serial, use) < share)) return -1;
  const after = desk.distributions[model.reopening.after];
  return draws.duration(after, source, draws.self, purpose["reopening delay"], serial, use);
}

function awaitReopening(desk: Desk, ticket: Ticket, delay: number): void {
  const { now } = desk;
  ticket.stage = stages.resolved;
  ticket.spanFrom = now;
  pauseResolutionPromises(desk, ticket);
  desk.events.push(now + delay, phases.comeBack, ticket.id, ticket.slot, ticket.stamp);
}

/** A resolution didn't hold: the ticket comes back, to its resolver's team or its entry tier. */
export function reopen(desk: Desk, ticket: Ticket): void {
  const { now, model } = desk;
  writeSpan(desk, ticket, states.resolved, ticket.spanFrom, now);
  ticket.resolvedTime += now - ticket.spanFrom;
  ticket.reopens++;
  ticket.isReopened = true;
  ticket.saved = 0;
  ticket.carried = 0;
  ticket.lastTier = none.uint8;
  ticket.lastButOneTier = none.uint8;
  writeEvent(desk, ticket, "reopen", -1, parentOfClosed(desk, ticket));
  reopenPromises(desk, ticket);
  if (model.reopening!.isToEntry) sendTo(desk, ticket, ticket.rightTier);
  else sendTo(desk, ticket, ticket.tier, ticket.team);
}

/** The parent with which the ticket had been resolved, that comes back for the first time; -1 where it was no child that waited for one. */
function parentOfClosed(desk: Desk, ticket: Ticket): number {
  const wasClosed = isLinkedChild(ticket) && ticket.reopens === 1;
  return wasClosed ? outbreakOf(desk, ticket).parentId : -1;
}

/** Nobody waits for the ticket any more: it leaves the desk, its visit having ended. */
export function finish(desk: Desk, ticket: Ticket, outcome: TicketOutcome): void {
  const { model } = desk;
  if (ticket.outbreak >= 0) noteEnd(desk, ticket);
  if (model.promises.length > 0) settlePromises(desk, ticket, outcome);
  writeTicket(desk, ticket, outcome);
  returnToThinking(desk, ticket);
  const arrivedAt = ticket.arrivedAt;
  if (arrivedAt >= model.window.from && arrivedAt < model.window.to) desk.openOfWindow--;
  desk.tickets.release(ticket);
}
