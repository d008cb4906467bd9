import type { CompiledImprovement } from "./compiledLevers.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { writeEvent } from "./record.ts";
import { returnToThinking } from "./requesters.ts";
import type { Ticket } from "./ticket.ts";

/** How much of an improvement's effect there is at an instant: it grows evenly to its ceiling, and may fade evenly from there. */
function effectAt(improvement: CompiledImprovement, at: number): number {
  const { shows, isWhole, effect, fadesPerMs } = improvement;
  if (at < shows) return 0;
  if (at < isWhole) return (effect * (at - shows)) / (isWhole - shows);
  return effect * Math.max(0, 1 - fadesPerMs * (at - isWhole));
}

/** Whether the ticket that would arrive now is prevented: then nobody ever hears of it, but for an event. */
export function isPrevented(desk: Desk, ticket: Ticket): boolean {
  for (const at of desk.model.improving.prevent)
    if (isAffected(desk, ticket, at, purpose.prevention)) {
      writeEvent(desk, { id: -1, visit: -1 }, "prevented", -1, at);
      returnToThinking(desk, ticket);
      desk.tickets.release(ticket);
      return true;
    }
  return false;
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
      left *= 1 - effectAt(improvements[at], desk.now);
  }
  return Math.floor(left + 0.5);
}

/** What is left by now of the work and the mistakes of triage. */
export function triageLeft(desk: Desk, ticket: Ticket): number {
  const { improvements, improving } = desk.model;
  let left = 1;
  for (const at of improving.easeTriage)
    if (improvements[at].type[ticket.type] === 1) left *= 1 - effectAt(improvements[at], desk.now);
  return left;
}

/** Drawn once for each ticket and improvement: the more there is of its effect, the more of the very same tickets. */
function isAffected(desk: Desk, ticket: Ticket, at: number, what: number): boolean {
  const { draws, model, now } = desk;
  const improvement = model.improvements[at];
  if (improvement.type[ticket.type] === 0) return false;
  const effect = effectAt(improvement, now);
  if (effect === 0) return false;
  const { source, serial } = ticket;
  return draws.uniform(source, draws.ofImprovement(at), what, serial, 0) < effect;
}
