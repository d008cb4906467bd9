import type { Desk, RunEnd } from "./desk.ts";
import {
  cutAtWindow,
  endings,
  states,
  writeSpan,
  writeStaffing,
  writeTicket,
  writeVisit,
} from "./record.ts";
import { stages } from "./ticketPool.ts";
import { writeWork } from "./work.ts";

/** The log ends: open tickets are written as they stand, their spans cut here. */
export function closeDesk(desk: Desk): RunEnd {
  const { model } = desk;
  desk.now = desk.openOfWindow > 0 ? model.capAt : Math.max(model.window.to, desk.now);
  for (const slot of openSlots(desk)) closeTicket(desk, slot);
  for (const team of desk.teams) writeStaffing(desk, team);
  return {
    endsAt: desk.now,
    events: desk.eventCount,
    arrivals: desk.ticketCount,
    blockedRules: desk.blockedRules,
  };
}

/** In order of arrival, so that the rows don't depend on which slots were free. */
function openSlots(desk: Desk): number[] {
  const { tickets } = desk;
  const slots: number[] = [];
  for (let slot = 0; slot < tickets.capacity; slot++)
    if (tickets.stage[slot] !== stages.none) slots.push(slot);
  return slots.sort((a, b) => tickets.id[a] - tickets.id[b]);
}

function closeTicket(desk: Desk, slot: number): void {
  const { tickets, now } = desk;
  const stage = tickets.stage[slot];
  if (stage === stages.queued) cutAtWindow(desk, slot);
  const from = tickets.spanFrom[slot];
  if (stage === stages.working) writeWork(desk, slot, from, now);
  else writeSpan(desk, slot, stateOf(desk, slot), from, now);
  const isResolved = stage === stages.resolved;
  if (!isResolved) writeVisit(desk, slot, endings.open, -1, Number.NaN);
  if (isResolved) fulfilResolution(desk, slot);
  desk.clocks.closeAll(tickets, slot, now);
  writeTicket(desk, slot, isResolved ? "resolved" : "open");
}

/** Resolved, and waiting to be reopened after the log's end: so far the resolution stands. */
function fulfilResolution(desk: Desk, slot: number): void {
  const { tickets, model, clocks } = desk;
  for (const [at, promise] of model.promises.entries())
    if (promise.measure === "resolution")
      clocks.fulfilSince(tickets, slot, at, tickets.resolvedAt[slot]);
}

function stateOf(desk: Desk, slot: number): number {
  const { tickets, model } = desk;
  const tier = model.tiers[tickets.tier[slot]];
  const stage = tickets.stage[slot];
  if (stage === stages.queued) return states.queued;
  if (stage === stages.pending) return tier.pending[tickets.pending[slot]].state;
  if (stage === stages.suspended) return states.suspended;
  if (stage === stages.resolved) return states.resolved;
  return tier.kind === "vendor" ? states["at vendor"] : states.elapsed;
}
