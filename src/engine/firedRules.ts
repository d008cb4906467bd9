import type { Desk } from "./desk.ts";
import type { Ticket } from "./ticket.ts";

/** Whether the rule has acted in this visit, or ever where that is all it may. */
export function hasFired(ticket: Ticket, rule: number): boolean {
  return ((ticket.rulesFired[rule >>> 5] >>> (rule & 31)) & 1) === 1;
}

/** The rule is done with for this visit. */
export function setFired(ticket: Ticket, rule: number): void {
  ticket.rulesFired[rule >>> 5] |= 1 << (rule & 31);
}

/** The rule may act again in this visit. */
export function clearFired(ticket: Ticket, rule: number): void {
  ticket.rulesFired[rule >>> 5] &= ~(1 << (rule & 31));
}

/** The rule is done with for this ticket, if it acts but once in its life. */
export function setSpent({ model }: Desk, ticket: Ticket, rule: number): void {
  if (model.rules[rule].isOncePerTicket) ticket.rulesSpent[rule >>> 5] |= 1 << (rule & 31);
}
