import type { Desk } from "./desk.ts";
import { writeEvent } from "./record.ts";
import type { Ticket } from "./ticket.ts";

/** When the ticket's next reminder is due as its clocks stand. */
export function reminderAt({ model, clocks }: Desk, ticket: Ticket): number {
  let at = Infinity;
  for (const promise of model.promisesWithReminders)
    at = Math.min(at, clocks.reminderAt(ticket, promise));
  return at;
}

/** Somebody is reminded of each promise of which enough is used up by now. */
export function remind(desk: Desk, ticket: Ticket): void {
  const { model, clocks, now } = desk;
  for (const promise of model.promisesWithReminders)
    while (clocks.reminderAt(ticket, promise) <= now) {
      clocks.setReminded(ticket, promise);
      writeEvent(desk, ticket, "reminder", -1, promise);
    }
}
