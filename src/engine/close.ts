import { closeCallOuts } from "./callOuts.ts";
import type { Desk, RunEnd } from "./desk.ts";
import { endWaitForSlot } from "./elapsing.ts";
import { writeHelp } from "./experts.ts";
import { keepResolutionPromises } from "./promises.ts";
import {
  cutAtWindow,
  endings,
  states,
  writeSpan,
  writeStaffing,
  writeTicket,
  writeVisit,
} from "./record.ts";
import { stages, type Ticket } from "./ticket.ts";
import { bookWork } from "./booking.ts";

/** The log ends: open tickets are written as they stand, their spans cut here. */
export function closeDesk(desk: Desk): RunEnd {
  const { model } = desk;
  desk.now = desk.openOfWindow > 0 ? model.capAt : Math.max(model.window.to, desk.now);
  for (const ticket of openTickets(desk)) closeTicket(desk, ticket);
  for (const team of desk.teams) {
    writeStaffing(desk, team);
    closeCallOuts(desk, team);
  }
  return {
    endsAt: desk.now,
    events: desk.eventCount,
    arrivals: desk.ticketCount - model.backlog.length,
    initial: model.backlog.length,
    blockedRules: desk.blockedRules,
  };
}

/** In order of arrival, so that the rows don't depend on which slots were free. */
function openTickets(desk: Desk): Ticket[] {
  return desk.tickets.all
    .filter((ticket) => ticket.stage !== stages.none)
    .sort((a, b) => a.id - b.id);
}

function closeTicket(desk: Desk, ticket: Ticket): void {
  const { now } = desk;
  const stage = ticket.stage;
  if (stage === stages.queued) cutAtWindow(desk, ticket);
  if (stage === stages.awaitingSlot) endWaitForSlot(desk, ticket);
  if (stage === stages.working) bookWork(desk, ticket);
  else writeSpan(desk, ticket, stateOf(desk, ticket), ticket.spanFrom, now);
  for (const helper of ticket.swarm?.helpers ?? []) writeHelp(desk, ticket, helper);
  const isResolved = stage === stages.resolved;
  if (!isResolved) writeVisit(desk, ticket, endings.open, -1, Number.NaN);
  if (isResolved) keepResolutionPromises(desk, ticket);
  desk.clocks.closeAll(ticket, now);
  writeTicket(desk, ticket, isResolved ? "resolved" : "open");
}

function stateOf(desk: Desk, ticket: Ticket): number {
  const { model } = desk;
  const tier = model.tiers[ticket.tier];
  const stage = ticket.stage;
  if (stage === stages.queued) return states.queued;
  if (stage === stages.pending) return tier.pending[ticket.pending].state;
  if (stage === stages.linked) return states["pending other"];
  if (stage === stages.suspended) return states.suspended;
  if (stage === stages.resolved) return states.resolved;
  return tier.kind === "vendor" ? states["at vendor"] : states.elapsed;
}
