import { notRecorded } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { pick, purpose } from "./draws.ts";
import { shiftLeft } from "./improvements.ts";
import { beginPromises } from "./promises.ts";
import type { SourceState } from "./sourceState.ts";
import { sendToEntry } from "./triage.ts";
import type { Ticket } from "./ticket.ts";

/** A ticket of the source with its traits, which isn't at the desk yet. */
export function makeTicket(desk: Desk, { source, index }: SourceState, serial: number): Ticket {
  const ticket = desk.tickets.take();
  ticket.source = index;
  ticket.serial = serial;
  ticket.type = source.type;
  ticket.arrivedAt = desk.now;
  drawTraits(desk, ticket);
  if (source.process.kind === "replay") {
    const { priorities, impacts } = source.process;
    takeTraits(ticket, priorities[serial], impacts[serial]);
  }
  return ticket;
}

/** The ticket arrives at the desk, and enters at its first tier. */
export function admit(desk: Desk, ticket: Ticket): void {
  const { model, now } = desk;
  ticket.id = desk.ticketCount++;
  if (model.improving.shiftLeft.length > 0) shiftLeft(desk, ticket);
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
