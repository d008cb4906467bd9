import { nextMoment } from "./arrivalMoments.ts";
import { drawBatchSize, serialsPerBatch } from "./batchSize.ts";
import { beginStep } from "./dailyFactor.ts";
import { isDeflected } from "./deflection.ts";
import type { Desk } from "./desk.ts";
import { phases } from "./eventQueue.ts";
import { breakOut } from "./majorIncidents.ts";
import { admit, makeTicket } from "./newTicket.ts";
import { isPrevented, prevent } from "./prevention.ts";
import { beginThinking, serialOfRequest } from "./requesters.ts";
import type { SourceState } from "./sourceState.ts";
import { beginSpell } from "./spells.ts";
import type { Ticket } from "./ticket.ts";

/** Schedules the first arrivals of every source. */
export function scheduleArrivals(desk: Desk): void {
  for (const state of desk.sources) {
    const { kind } = state.source.process;
    if (kind === "spells") beginSpell(desk, state);
    beginStep(desk, state);
    if (kind === "finite source") beginThinking(desk, state);
    else scheduleNext(desk, state);
  }
}

function scheduleNext(desk: Desk, state: SourceState): void {
  const at = nextMoment(desk, state);
  if (at < desk.model.capAt) desk.events.push(at, phases.arrival, state.index, state.index, 0);
}

/** An arrival moment of a source, or of one of its requesters: its tickets arrive, and the next moment is found. */
export function arrive(desk: Desk, source: number, requester: number): void {
  const state = desk.sources[source];
  const { process } = state.source;
  if (process.kind === "finite source") {
    bringTicket(desk, state, serialOfRequest(state, requester));
    return;
  }
  if (process.kind === "outbreaks") bringParent(desk, state, process.incident);
  else if (process.kind === "batch") {
    const size = drawBatchSize(desk, state, process.size);
    for (let nth = 0; nth < size; nth++)
      bringTicket(desk, state, state.moments * serialsPerBatch + nth);
    desk.eventCount += size - 1;
  } else bringTicket(desk, state, state.moments);
  state.moments++;
  scheduleNext(desk, state);
}

/** A major incident would happen now, unless something prevents it: what it takes to solve it, no self-service does. */
function bringParent(desk: Desk, state: SourceState, incident: number): void {
  const parent = makeTicket(desk, state, state.moments);
  if (desk.model.improving.prevent.length > 0 && isPrevented(desk, parent)) return;
  breakOut(desk, parent, incident);
}

/** A ticket that was seen coming would come now: it doesn't where its alert has been resolved. */
export function bringForeseen(desk: Desk, number: number): void {
  const { source, serial, improvement, isAverted } = desk.foreseen.take(number);
  const state = desk.sources[source];
  const ticket = makeTicket(desk, state, serial);
  const { process } = state.source;
  if (isAverted) prevent(desk, ticket, improvement);
  else if (process.kind === "outbreaks") breakOut(desk, ticket, process.incident);
  else bringToDesk(desk, ticket);
}

/** A ticket of the source would arrive now, unless something prevents it, or spares it before it reaches a person. */
function bringTicket(desk: Desk, state: SourceState, serial: number): void {
  const ticket = makeTicket(desk, state, serial);
  if (desk.model.improving.prevent.length > 0 && isPrevented(desk, ticket)) return;
  bringToDesk(desk, ticket);
}

function bringToDesk(desk: Desk, ticket: Ticket): void {
  if (desk.model.deflections.length === 0 || !isDeflected(desk, ticket)) admit(desk, ticket);
}
