import type { CompiledDeflection } from "./compiledLevers.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { admit, makeTicket } from "./newTicket.ts";
import { writeEvent, writeTicket } from "./record.ts";
import { returnToThinking } from "./requesters.ts";
import type { Ticket } from "./ticket.ts";
import { valueFor } from "./valueFor.ts";

/**
 * The requester of a ticket that would arrive now tries what there is before a person: one thing at
 * most. True where the ticket doesn't come, or not yet. All of it is drawn from the ticket's own
 * keys and the deflection's name, so that whoever else is helped changes nothing for this one.
 */
export function isDeflected(desk: Desk, ticket: Ticket): boolean {
  const { deflections } = desk.model;
  for (let at = 0; at < deflections.length; at++)
    if (isTried(desk, ticket, at)) return haveSession(desk, ticket, at);
  return false;
}

/** Whether there is such help for the ticket, and its requester tries it. */
function isTried(desk: Desk, ticket: Ticket, at: number): boolean {
  const deflection = desk.model.deflections[at];
  const { type, channel, from, tried } = deflection;
  if (desk.now < from || type[ticket.type] === 0) return false;
  if (channel !== null && channel[ticket.channel] !== 1) return false;
  const share = valueFor(desk, tried, ticket);
  return share > 0 && uniform(desk, ticket, at, purpose["trying help"]) < share;
}

/** A session: it helps, or the ticket comes after all, at once where the session takes no time. */
function haveSession(desk: Desk, ticket: Ticket, at: number): boolean {
  const deflection = desk.model.deflections[at];
  const chance = uniform(desk, ticket, at, purpose["being helped"]);
  if (chance < valueFor(desk, deflection.solves, ticket)) {
    spare(desk, ticket, at);
    return true;
  }
  const isGivenUp = 1 - chance < valueFor(desk, deflection.givenUp, ticket);
  writeSession(desk, -1, isGivenUp ? "session given up" : "session failed", at);
  return comeLater(desk, ticket, at, isGivenUp);
}

/** The ticket is solved before it reaches a person. */
function spare(desk: Desk, ticket: Ticket, at: number): void {
  ticket.id = desk.ticketCount++;
  writeSession(desk, ticket.id, "session solved", at);
  writeTicket(desk, ticket, "deflected");
  returnToThinking(desk, ticket);
  desk.tickets.release(ticket);
}

/** True where the ticket comes later; one that comes now is only less patient. */
function comeLater(desk: Desk, ticket: Ticket, at: number, isGivenUp: boolean): boolean {
  const { now, model } = desk;
  const deflection = model.deflections[at];
  const session = duration(desk, ticket, at, purpose["session time"], deflection.session);
  const wait = isGivenUp
    ? 0
    : duration(desk, ticket, at, purpose["second thoughts"], deflection.after);
  const patience = isGivenUp ? 1 : deflection.patience;
  if (session + wait === 0) {
    ticket.patience = patience;
    return false;
  }
  const { source, serial } = ticket;
  desk.tickets.release(ticket);
  const place = desk.returners.add(source, serial, patience);
  const comesAt = now + session + wait;
  if (comesAt < model.capAt)
    desk.events.push(comesAt, phases.failedDeflection, desk.returnerCount++, place, 0);
  return true;
}

/** Whom a session hasn't helped comes to the desk now. */
export function comeAfterSession(desk: Desk, place: number): void {
  const { source, serial, patience } = desk.returners.take(place);
  const ticket = makeTicket(desk, desk.sources[source], serial);
  ticket.patience = patience;
  admit(desk, ticket);
}

type SessionEvent = "session solved" | "session given up" | "session failed";

function writeSession(desk: Desk, ticket: number, kind: SessionEvent, at: number): void {
  writeEvent(desk, { id: ticket, visit: -1 }, kind, -1, at);
}

function uniform(desk: Desk, { source, serial }: Ticket, at: number, what: number): number {
  return desk.draws.uniform(source, desk.draws.ofDeflection(at), what, serial, 0);
}

function duration(
  desk: Desk,
  { source, serial }: Ticket,
  at: number,
  what: number,
  distribution: CompiledDeflection["session"],
): number {
  const { draws, distributions } = desk;
  const place = draws.ofDeflection(at);
  return draws.duration(distributions[distribution], source, place, what, serial, 0);
}
