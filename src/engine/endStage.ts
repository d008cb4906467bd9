import type { Desk } from "./desk.ts";
import { endElapsing } from "./elapsing.ts";
import { endAttempt, reopen } from "./outcome.ts";
import { beginPending, endPending } from "./pending.ts";
import { stages, type Ticket } from "./ticket.ts";
import { stopWork } from "./work.ts";

/** What the ticket was in is over: work, a pending, a visit that just lasts, or a resolution that doesn't hold. */
export function endStage(desk: Desk, ticket: Ticket): void {
  const { stage } = ticket;
  if (stage === stages.working) completeWork(desk, ticket);
  else if (stage === stages.pending) endPending(desk, ticket);
  else if (stage === stages.elapsing) endElapsing(desk, ticket);
  else reopen(desk, ticket);
}

/** The work in hand is done: the ticket waits for somebody, or the attempt ends. */
function completeWork(desk: Desk, ticket: Ticket): void {
  if (ticket.pending >= 0) beginPending(desk, ticket);
  else {
    stopWork(desk, ticket);
    endAttempt(desk, ticket);
  }
}
