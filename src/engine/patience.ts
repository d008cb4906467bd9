import { asOthers, type CompiledPatience, neverLeaves } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { stages, type Ticket } from "./ticket.ts";
import { valueFor } from "./valueFor.ts";

/** Whether the ticket is in its first wait of the visit, which patience limits. */
export function isPatient(ticket: Ticket): boolean {
  return ticket.stage === stages.queued && Number.isNaN(ticket.startedAt);
}

/**
 * When the patience with the wait that begins now ends; Infinity where it never does. A requester's is one for the whole ticket, from its arrival to its first answer; any
 * other begins anew with each visit. Whoever is still waiting when the run begins is as patient as
 * somebody who comes then.
 */
export function patienceEnd(desk: Desk, ticket: Ticket, patience: CompiledPatience): number {
  const { draws, now } = desk;
  const index = patienceOf(desk, ticket, patience);
  if (index === neverLeaves) return Infinity;
  const distribution = desk.distributions[index];
  if (!patience.isFirstAnswerOnly)
    return now + draws.durationOf(ticket, purpose.patience, distribution);
  if (!Number.isNaN(ticket.firstResponseAt)) return Infinity;
  const { source, serial } = ticket;
  const time = draws.duration(distribution, source, draws.self, purpose.patience, serial, 0);
  const left = Math.floor(time * ticket.patience + 0.5);
  return Math.max(now, Math.max(ticket.arrivedAt, 0) + left);
}

/** The channel's own distribution, or else that of the type and priority; `neverLeaves`. */
function patienceOf(desk: Desk, ticket: Ticket, { time, byChannel }: CompiledPatience): number {
  const own = byChannel === null ? asOthers : byChannel[ticket.channel];
  return own === asOthers ? valueFor(desk, time, ticket) : own;
}
