import type { Desk } from "./desk.ts";
import { phases } from "./eventQueue.ts";
import { reminderAt } from "./reminders.ts";
import { fits, holdsFrom } from "./ruleConditions.ts";
import { stages, type Ticket } from "./ticket.ts";

/** Sets the ticket's timer to the next instant at which a rule may act, its patience ends or a reminder is due; there is one timer a ticket. */
export function scheduleTimer(desk: Desk, ticket: Ticket): void {
  const { model, now } = desk;
  let at = isPatient(ticket) ? ticket.patienceAt : Infinity;
  for (const index of model.tiers[ticket.tier].rules)
    if (mayAct(desk, ticket, index) && fits(ticket, model.rules[index]))
      at = Math.min(at, Math.max(now, holdsFrom(desk, ticket, model.rules[index])));
  if (model.promisesWithReminders.length > 0)
    at = Math.min(at, Math.max(now, reminderAt(desk, ticket)));
  const stamp = ++ticket.timerStamp;
  if (at < Infinity) desk.events.push(at, phases.timer, ticket.id, ticket.slot, stamp);
}

/** Whether the ticket is in its first wait of the visit, which patience limits. */
export function isPatient(ticket: Ticket): boolean {
  return ticket.stage === stages.queued && Number.isNaN(ticket.startedAt);
}

/** Whether a rule may act on the ticket as it stands: once a visit, and on work in hand only if it says so. */
export function mayAct(desk: Desk, ticket: Ticket, rule: number): boolean {
  const { model } = desk;
  if (hasFired(ticket, rule)) return false;
  const isInHand = ticket.stage === stages.working || ticket.stage === stages.suspended;
  return !isInHand || model.rules[rule].whileHandled !== "wait";
}

/** Whether the rule has acted in this visit, or ever where that is all it may. */
export function hasFired(ticket: Ticket, rule: number): boolean {
  return ((ticket.rulesFired[rule >>> 5] >>> (rule & 31)) & 1) === 1;
}

/** The rule is done with for this visit. */
export function setFired(ticket: Ticket, rule: number): void {
  ticket.rulesFired[rule >>> 5] |= 1 << (rule & 31);
}

/** The rule is done with for this ticket, if it acts but once in its life. */
export function setSpent({ model }: Desk, ticket: Ticket, rule: number): void {
  if (model.rules[rule].isOncePerTicket) ticket.rulesSpent[rule >>> 5] |= 1 << (rule & 31);
}
