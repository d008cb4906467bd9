import type { VisitEnding } from "../log/ticketLog.ts";
import type { Desk } from "./desk.ts";
import { beginTierPromises, endTierPromises } from "./promises.ts";
import { stages, type Ticket } from "./ticket.ts";
import { endings, writeVisit } from "./record.ts";
import { placeOfTier } from "./places.ts";
import { dropTimer } from "./timers.ts";

/** A ticket joins a tier: a new visit begins. */
export function beginVisit(desk: Desk, ticket: Ticket, tier: number): void {
  const { now } = desk;
  ticket.visit = desk.visitCount++;
  if (ticket.lastButOneTier === tier && ticket.lastTier !== tier) ticket.pingPongs++;
  ticket.tier = tier;
  ticket.tiersTouched |= 1 << tier;
  ticket.visits++;
  ticket.joinedAt = ticket.enteringAt;
  ticket.startedAt = Number.NaN;
  ticket.spanFrom = now;
  ticket.queuedTime = 0;
  ticket.touchDone = 0;
  if (ticket.lengthening !== null) ticket.lengthening.begin();
  ticket.patienceAt = Infinity;
  ticket.team = -1;
  ticket.agent = -1;
  ticket.wantAnybody();
  ticket.isHeld = false;
  ticket.spared = 0;
  ticket.pending = -1;
  desk.tickets.firedRules.beginVisit(ticket.slot);
  if (desk.present !== null) desk.present[placeOfTier(desk.model, tier)]++;
  if (desk.model.promises.length > 0) beginTierPromises(desk, ticket);
}

/** The ticket is on its way into a tier, to any of its teams or a certain one. */
export function sendTo(desk: Desk, ticket: Ticket, tier: number, team = -1): void {
  ticket.enteringTier = tier;
  ticket.enteringTeam = team;
  ticket.enteringAt = desk.now;
  desk.entering.add(ticket);
}

/**
 * Counts the visit at its tier, and at its team where it has one. That place and how often the ticket
 * has come there are the keys of the visit's draws, which are noted here: ticket 7 of type "VPN" draws
 * its handling time on its second visit to "Applications" from the stream (seed, replication, "VPN",
 * "handling at Applications") at serial 7, use 1.
 */
export function countAtPlaces(desk: Desk, ticket: Ticket): void {
  const { slot, team } = ticket;
  const { placeVisits } = desk.tickets;
  const place = placeOfTier(desk.model, ticket.tier);
  const before = placeVisits.add(slot, place);
  ticket.visitKind = ticket.visits === 1 ? 0 : before === 0 ? 1 : 2;
  ticket.streams = desk.draws.streamsAt(ticket.source, team < 0 ? place : team);
  ticket.use = before;
  if (team < 0) return;
  ticket.use = placeVisits.add(slot, team);
  if (desk.present !== null) desk.present[team]++;
}

/** How a visit ends: as which row, by which escalation rule (or -1), and what becomes of its promises. */
export interface VisitEnd {
  readonly ending: VisitEnding;
  /** The same, as in the log. */
  readonly code: number;
  readonly rule: number;
  /** A limit running out ended it. */
  readonly isTimer: boolean;
  /** The next visit is to the same tier, whose promises go on. */
  readonly isStaying: boolean;
}

const endOf = (ending: VisitEnding, { isTimer = false, isStaying = false } = {}): VisitEnd => ({
  ending,
  code: endings[ending],
  rule: -1,
  isTimer,
  isStaying,
});

/** The ways a visit can end where no rule had a part in it. */
export const visitEnds = {
  resolved: endOf("resolved"),
  escalated: endOf("escalated"),
  returned: endOf("returned"),
  moved: endOf("moved", { isStaying: true }),
  abandoned: endOf("abandoned"),
  lost: endOf("lost"),
  timer: endOf("timer", { isTimer: true }),
  returnedByTimer: endOf("returned", { isTimer: true }),
  movedByTimer: endOf("moved", { isTimer: true, isStaying: true }),
} as const;

/** The same, by an escalation rule, unless that is -1. */
export function byRule(end: VisitEnd, rule: number): VisitEnd {
  return rule < 0 ? end : { ...end, rule };
}

/** The visit ends now; events that were waiting for it no longer hold. */
export function endVisit(desk: Desk, ticket: Ticket, end: VisitEnd): void {
  const { now } = desk;
  const { tier } = ticket;
  if (desk.model.promises.length > 0 && !end.isStaying)
    endTierPromises(desk, ticket, end.ending, end.isTimer);
  writeVisit(desk, ticket, end.code, end.rule, now);
  if (desk.present !== null) leavePlaces(desk, desk.present, ticket);
  ticket.stamp++;
  dropTimer(desk, ticket);
  ticket.stage = stages.none;
  ticket.lastButOneTier = ticket.lastTier;
  ticket.lastTier = tier;
}

function leavePlaces({ model }: Desk, present: Int32Array, ticket: Ticket): void {
  present[placeOfTier(model, ticket.tier)]--;
  if (ticket.team >= 0) present[ticket.team]--;
}
