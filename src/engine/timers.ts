import type { Desk } from "./desk.ts";
import { isPatient } from "./patience.ts";
import { reminderAt } from "./reminders.ts";
import { fits, holdsFrom, mayAct, rulesFor } from "./ruleConditions.ts";
import type { Ticket } from "./ticket.ts";

/** Sets the ticket's timer to the next instant at which a rule may act, its patience ends or a reminder is due; there is one timer a ticket. */
export function scheduleTimer(desk: Desk, ticket: Ticket): void {
  const { model, now } = desk;
  let at = isPatient(ticket) ? ticket.patienceAt : Infinity;
  for (const index of rulesFor(desk, ticket))
    if (mayAct(desk, ticket, index) && fits(ticket, model.rules[index]))
      at = Math.min(at, Math.max(now, holdsFrom(desk, ticket, model.rules[index])));
  if (model.promisesWithReminders.length > 0)
    at = Math.min(at, Math.max(now, reminderAt(desk, ticket)));
  if (at === Infinity) return dropTimer(desk, ticket);
  ticket.timerStamp++;
  desk.timers.set(ticket.slot, ticket.id, at);
}

/** Whatever the ticket's timer was set for no longer holds. */
export function dropTimer({ timers }: Desk, ticket: Ticket): void {
  ticket.timerStamp++;
  timers.drop(ticket.slot);
}
