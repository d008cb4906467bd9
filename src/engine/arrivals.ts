import { nextMoment } from "./arrivalMoments.ts";
import { drawBatchSize, serialsPerBatch } from "./batchSize.ts";
import { notRecorded } from "./compiledModel.ts";
import { beginStep } from "./dailyFactor.ts";
import { type Desk } from "./desk.ts";
import { pick, purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { beginPromises } from "./promises.ts";
import { beginThinking, serialOfRequest } from "./requesters.ts";
import type { SourceState } from "./sourceState.ts";
import { beginSpell } from "./spells.ts";
import { sendToEntry } from "./triage.ts";
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
  if (process.kind === "batch") {
    const size = drawBatchSize(desk, state, process.size);
    for (let nth = 0; nth < size; nth++)
      bringTicket(desk, state, state.moments * serialsPerBatch + nth);
    desk.eventCount += size - 1;
  } else bringTicket(desk, state, state.moments);
  state.moments++;
  scheduleNext(desk, state);
}

/** A ticket of the source arrives: it gets its traits, and enters at its first tier. */
function bringTicket(desk: Desk, { source, index }: SourceState, serial: number): void {
  const { model, now } = desk;
  const ticket = desk.tickets.take();
  ticket.id = desk.ticketCount++;
  ticket.source = index;
  ticket.serial = serial;
  ticket.type = source.type;
  ticket.arrivedAt = now;
  drawTraits(desk, ticket);
  if (source.process.kind === "replay") {
    const { priorities, impacts } = source.process;
    takeTraits(ticket, priorities[serial], impacts[serial]);
  }
  if (now >= model.window.from && now < model.window.to) desk.openOfWindow++;
  if (model.promises.length > 0) beginPromises(desk, ticket);
  sendToEntry(desk, ticket, drawEntry(desk, ticket));
}

export function drawTraits(desk: Desk, ticket: Ticket): void {
  const { model } = desk;
  const type = model.types[ticket.type];
  ticket.impact = drawTrait(desk, ticket, type.impact, purpose.impact);
  if (type.channel !== null)
    ticket.channel = drawTrait(desk, ticket, type.channel, purpose.channel);
  ticket.lowestTier = drawTrait(desk, ticket, type.lowestTier, purpose["lowest tier"]);
  const matrix = model.priorityMatrix;
  if (matrix === null || type.urgency === null)
    ticket.priority = drawTrait(desk, ticket, type.priority, purpose.priority);
  else {
    const urgency = drawTrait(desk, ticket, type.urgency, purpose.urgency);
    ticket.priority = matrix.priority[ticket.impact * matrix.urgencies + urgency];
  }
}

/** What a log knows of a ticket goes before what was drawn. */
export function takeTraits(ticket: Ticket, priority: number, impact: number): void {
  if (impact !== notRecorded) ticket.impact = impact;
  if (priority !== notRecorded) ticket.priority = priority;
}

/** The tier a ticket enters at. */
export function drawEntry(desk: Desk, ticket: Ticket): number {
  return drawTrait(desk, ticket, desk.model.types[ticket.type].entry, purpose.entry);
}

type Traits = Desk["model"]["types"][number]["entry"];

/** One of the mix; what leaves no choice needs no draw. */
function drawTrait(desk: Desk, ticket: Ticket, mix: Traits, purpose: number): number {
  if (mix.index.length === 1) return mix.index[0];
  const { draws } = desk;
  return pick(mix, draws.uniform(ticket.source, draws.self, purpose, ticket.serial, 0));
}
