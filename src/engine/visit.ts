import type { VisitEnding } from "../log/ticketLog.ts";
import { type Desk } from "./desk.ts";
import { stages, type Ticket } from "./ticket.ts";
import { endings, writeVisit } from "./record.ts";

/** A ticket joins a tier: a new visit begins. */
export function beginVisit(desk: Desk, ticket: Ticket, tier: number): void {
  const { now } = desk;
  ticket.visit = desk.visitCount++;
  if (ticket.lastButOneTier === tier && ticket.lastTier !== tier) ticket.pingPongs++;
  ticket.tier = tier;
  ticket.tiersTouched |= 1 << tier;
  ticket.visits++;
  ticket.joinedAt = now;
  ticket.startedAt = Number.NaN;
  ticket.spanFrom = now;
  ticket.queuedTime = 0;
  ticket.touchDone = 0;
  ticket.patienceAt = Infinity;
  ticket.team = -1;
  ticket.agent = -1;
  ticket.wantedAgent = -1;
  ticket.isWantedOnly = false;
  ticket.isHeld = false;
  ticket.spared = 0;
  ticket.pending = -1;
  ticket.clearRules();
  if (desk.present !== null) desk.present[desk.model.teams.length + tier]++;
  for (const promise of desk.model.tiers[tier].promises)
    if (!desk.clocks.isOn(ticket, promise)) desk.clocks.start(ticket, promise, now);
  for (const promise of desk.model.promisesOfTierTimes) desk.clocks.markJoining(ticket, promise);
}

/** The ticket is on its way into a tier, to any of its teams or a certain one. */
export function sendTo(desk: Desk, ticket: Ticket, tier: number, team = -1): void {
  ticket.enteringTier = tier;
  ticket.enteringTeam = team;
  desk.entering.add(ticket);
}

/** Counts the visit at its tier, and at its team where it has one: the keys of its draws. */
export function countAtPlaces(desk: Desk, ticket: Ticket): void {
  const { model } = desk;
  ticket.placeVisits[model.teams.length + ticket.tier]++;
  if (ticket.team < 0) return;
  ticket.placeVisits[ticket.team]++;
  if (desk.present !== null) desk.present[ticket.team]++;
}

/**
 * How a visit ends: `rule` is the escalation rule that ended it, `isTimer` that a limit running out
 * did, `isStaying` that the next visit is to the same tier, whose promises go on.
 */
export interface VisitEnd {
  readonly ending: VisitEnding;
  readonly rule?: number;
  readonly isTimer?: boolean;
  readonly isStaying?: boolean;
}

/** The visit ends now; events that were waiting for it no longer hold. */
export function endVisit(desk: Desk, ticket: Ticket, end: VisitEnd): void {
  const { now } = desk;
  const { ending, rule = -1, isTimer = false, isStaying = false } = end;
  const tier = ticket.tier;
  for (const promise of isStaying ? [] : desk.model.tiers[tier].promises)
    if (ending === "abandoned") desk.clocks.cancel(ticket, promise, now);
    else if (ending === "lost") desk.clocks.lose(ticket, promise, now);
    else desk.clocks.fulfil(ticket, promise, now, isTimer);
  writeVisit(desk, ticket, endings[ending], rule, now);
  if (desk.present !== null) leavePlaces(desk, desk.present, ticket);
  ticket.stamp++;
  ticket.timerStamp++;
  ticket.stage = stages.none;
  ticket.lastButOneTier = ticket.lastTier;
  ticket.lastTier = tier;
}

function leavePlaces({ model }: Desk, present: Int32Array, ticket: Ticket): void {
  present[model.teams.length + ticket.tier]--;
  if (ticket.team >= 0) present[ticket.team]--;
}
