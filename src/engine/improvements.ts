import type { CompiledImprovement } from "./compiledLevers.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { shareLearnt } from "./learning.ts";
import type { Ticket } from "./ticket.ts";

/** How much of an improvement's effect there is by now: it grows to its ceiling, evenly over time or with what is learnt of the type. */
function effectOn(desk: Desk, at: number, type: number): number {
  const improvement = desk.model.improvements[at];
  const { shows, effect, atFirst, learning } = improvement;
  if (desk.now < shows) return 0;
  if (learning === null) return effectInTime(improvement, desk.now);
  return atFirst + (effect - atFirst) * shareLearnt(desk, at, type);
}

/** It may fade evenly once all of it is there. */
function effectInTime(improvement: CompiledImprovement, at: number): number {
  const { shows, isWhole, effect, atFirst, fadesPerMs } = improvement;
  if (at < isWhole) return atFirst + ((effect - atFirst) * (at - shows)) / (isWhole - shows);
  return effect * Math.max(0, 1 - fadesPerMs * (at - isWhole));
}

/** A ticket that arrives now may have become resolvable one tier further down; or several, one improvement each. */
export function shiftLeft(desk: Desk, ticket: Ticket): void {
  const { improvements, improving } = desk.model;
  for (const at of improving.shiftLeft) {
    const { tier } = improvements[at];
    if (ticket.lowestTier === tier && isAffected(desk, ticket, at, purpose["shift left"]))
      ticket.lowestTier = tier - 1;
  }
}

/** Touch time at the ticket's tier as it is drawn, less what is saved by now. */
export function spedUp(desk: Desk, ticket: Ticket, time: number): number {
  const { improvements, improving } = desk.model;
  let left = time;
  for (const at of improving.speedUp) {
    const { type, tiers } = improvements[at];
    if (type[ticket.type] === 1 && tiers[ticket.tier] === 1)
      left *= 1 - effectOn(desk, at, ticket.type);
  }
  return Math.floor(left + 0.5);
}

/** What is left by now of the work and the mistakes of triage. */
export function triageLeft(desk: Desk, ticket: Ticket): number {
  const { improvements, improving } = desk.model;
  let left = 1;
  for (const at of improving.easeTriage)
    if (improvements[at].type[ticket.type] === 1) left *= 1 - effectOn(desk, at, ticket.type);
  return left;
}

/** What is left by now of the reopenings. */
export function reopeningLeft(desk: Desk, ticket: Ticket): number {
  const { improvements, improving } = desk.model;
  let left = 1;
  for (const at of improving.preventReopening)
    if (improvements[at].type[ticket.type] === 1) left *= 1 - effectOn(desk, at, ticket.type);
  return left;
}

/** How much of its effect there is for the ticket; 0 where it is of another type. */
export function effectFor(desk: Desk, ticket: Ticket, at: number): number {
  if (desk.model.improvements[at].type[ticket.type] === 0) return 0;
  return effectOn(desk, at, ticket.type);
}

/** Drawn once for each ticket and improvement: the more there is of its effect, the more of the very same tickets. */
function isAffected(desk: Desk, ticket: Ticket, at: number, what: number): boolean {
  const { draws } = desk;
  const effect = effectFor(desk, ticket, at);
  if (effect === 0) return false;
  const { source, serial } = ticket;
  return draws.uniform(source, draws.ofImprovement(at), what, serial, 0) < effect;
}
