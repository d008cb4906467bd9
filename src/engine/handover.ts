import type { CompiledTier } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { spedUp } from "./improvements.ts";
import type { Ticket } from "./ticket.ts";
import { drawDuration, valueFor } from "./valueFor.ts";

/** What is drawn for the work of an attempt, less what a lower tier's work has saved it, and improvements save, at the pace of whoever begins it. */
export function lessSaved(desk: Desk, ticket: Ticket, time: number): number {
  const { savedHere } = ticket;
  const { speedUp } = desk.model.improving;
  if (savedHere === 0 && ticket.pace === 1 && speedUp.length === 0) return time;
  return shortened(desk, ticket, time);
}

function shortened(desk: Desk, ticket: Ticket, time: number): number {
  const { savedHere } = ticket;
  const left = savedHere === 0 ? time : Math.floor(time * (1 - savedHere) + 0.5);
  const faster = desk.model.improving.speedUp.length === 0 ? left : spedUp(desk, ticket, left);
  return ticket.pace === 1 ? faster : Math.floor(faster * ticket.pace + 0.5);
}

/** Writing down what was done lengthens the attempt that ends in passing the ticket up: its diagnosis, if it is one. */
export function documentWork(desk: Desk, ticket: Ticket, tier: CompiledTier): void {
  const documentation = tier.handover?.documentation ?? null;
  if (documentation === null) return;
  const time = drawDuration(desk, ticket, purpose.documentation, documentation);
  if (ticket.diagnosisTouch > 0) ticket.diagnosisTouch += time;
  ticket.touchLeft += time;
}

/** An agent who has worked on the ticket passes it up: the next attempt is that much shorter. */
export function handOver(desk: Desk, ticket: Ticket): void {
  const saved = desk.model.tiers[ticket.tier].handover?.saved ?? null;
  if (saved === null || ticket.touchDone === 0 || ticket.isMisrouted) return;
  const share = valueFor(desk, saved, ticket);
  if (share > 0) ticket.saved = share;
}
