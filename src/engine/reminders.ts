import { nextReminderAt } from "./clockReadings.ts";
import type { Desk } from "./desk.ts";
import { writeEvent } from "./record.ts";
import type { Ticket } from "./ticket.ts";

/** When the ticket's next reminder is due as its clocks stand. */
export function reminderAt({ model, clocks }: Desk, ticket: Ticket): number {
  let at = Infinity;
  for (const promise of model.promisesWithReminders)
    at = Math.min(at, nextReminderAt(clocks.states, ticket, promise));
  return at;
}

/** Somebody is reminded of each promise of which enough is used up by now; of what was before the run began they were reminded then. */
export function remind(desk: Desk, ticket: Ticket): void {
  const { model, clocks, now } = desk;
  for (const promise of model.promisesWithReminders)
    for (let at = nextReminderAt(clocks.states, ticket, promise); at <= now;) {
      clocks.setReminded(ticket, promise);
      if (at >= 0) writeEvent(desk, ticket, "reminder", -1, promise);
      at = nextReminderAt(clocks.states, ticket, promise);
    }
}
