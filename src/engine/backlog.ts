import { drawEntry, drawTraits, takeTraits } from "./newTicket.ts";
import { none } from "../log/ticketLog.ts";
import type { CompiledOpenTicket, CompiledPastVisit } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { turnToPending } from "./pending.ts";
import { beginPromisesOfOpen } from "./promises.ts";
import { stages, type Ticket } from "./ticket.ts";
import { sendTo } from "./visit.ts";
import { valueFor } from "./valueFor.ts";
import { placeOfTier } from "./places.ts";

/**
 * The tickets that are open when the run begins go to where they were, in the order in which they
 * joined there: each begins its attempt anew, and is let in however full it is. Returns them
 * in the backlog's order.
 */
export function admitBacklog(desk: Desk): Ticket[] {
  const { backlog } = desk.model;
  const tickets = backlog.map((open) => admit(desk, open));
  const inOrder = tickets.map((_, at) => at);
  inOrder.sort((a, b) => backlog[a].joinedAt - backlog[b].joinedAt || a - b);
  for (const at of inOrder) {
    const { tier } = backlog[at];
    sendTo(desk, tickets[at], tier < 0 ? tickets[at].entryTier : tier);
    tickets[at].enteringAt = backlog[at].joinedAt;
  }
  return tickets;
}

/** Those of the tickets let in that waited for the requester, a vendor or the like go on waiting, as long as somebody who begins to: where their tier knows such a wait. */
export function goOnPending(desk: Desk, tickets: readonly Ticket[]): void {
  const { backlog, tiers } = desk.model;
  for (const [at, ticket] of tickets.entries()) {
    if (backlog[at].state < 0 || ticket.stage !== stages.queued) continue;
    const pendings = tiers[ticket.tier].pending;
    const same = pendings.findIndex(({ state }) => state === backlog[at].state);
    if (same >= 0 && valueFor(desk, pendings[same].share, ticket) > 0)
      turnToPending(desk, ticket, same);
  }
}

function admit(desk: Desk, open: CompiledOpenTicket): Ticket {
  const { model } = desk;
  const ticket = desk.tickets.take();
  ticket.id = desk.ticketCount++;
  ticket.source = open.source;
  ticket.serial = open.serial;
  ticket.type = model.sources[open.source].type;
  ticket.arrivedAt = open.arrivedAt;
  drawTraits(desk, ticket);
  takeTraits(ticket, open.priority, open.impact);
  ticket.entryTier = open.entryTier < 0 ? drawEntry(desk, ticket) : open.entryTier;
  ticket.rightTier = ticket.entryTier;
  ticket.firstResponseAt = open.answeredAt;
  ticket.reopens = open.reopens;
  for (const visit of open.earlier) passThrough(desk, ticket, visit);
  if (open.tier >= 0) countMove(ticket, open);
  beginPromisesOfOpen(desk, ticket);
  return ticket;
}

/** A visit that was over before the run began. */
function passThrough({ model, tickets }: Desk, ticket: Ticket, visit: CompiledPastVisit): void {
  const { tier } = visit;
  countMove(ticket, visit);
  if (ticket.lastButOneTier === tier && ticket.lastTier !== tier) ticket.pingPongs++;
  ticket.visits++;
  ticket.tiersTouched |= 1 << tier;
  tickets.placeVisits.add(ticket.slot, placeOfTier(model, tier));
  ticket.lastButOneTier = ticket.lastTier;
  ticket.lastTier = tier;
}

/** The move that led to a visit; none leads to the first, nor to one after a reopening, which begins a new course. */
function countMove(ticket: Ticket, { tier, isReopened }: CompiledPastVisit): void {
  if (isReopened) {
    ticket.lastTier = none.uint8;
    ticket.lastButOneTier = none.uint8;
  } else if (ticket.visits > 0) {
    ticket.moves++;
    if (tier > ticket.lastTier) ticket.movesUp++;
    if (tier < ticket.lastTier) ticket.movesDown++;
  }
}
