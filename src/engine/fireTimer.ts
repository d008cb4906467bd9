import type { Desk } from "./desk.ts";
import { finish, moveByTimer } from "./outcome.ts";
import { isPatient } from "./patience.ts";
import { remind } from "./reminders.ts";
import { actOnRules } from "./rules.ts";
import { isReachable, resolveTarget } from "./targets.ts";
import type { Ticket } from "./ticket.ts";
import { scheduleTimer } from "./timers.ts";
import { endVisit, visitEnds } from "./visit.ts";
import { withdraw } from "./work.ts";

/** A ticket's timer runs out: the first rule that holds acts, or its patience ends, or somebody is reminded of it. */
export function fireTimer(desk: Desk, ticket: Ticket): void {
  if (actOnRules(desk, ticket)) return;
  if (isPatient(ticket) && ticket.patienceAt <= desk.now) losePatience(desk, ticket);
  else {
    remind(desk, ticket);
    scheduleTimer(desk, ticket);
  }
}

/** Whoever waited leaves, or the ticket goes to another tier; where it can't, it waits on. The parent of a major incident stands for all who wait. */
function losePatience(desk: Desk, ticket: Ticket): void {
  const { model } = desk;
  const patience = model.tiers[ticket.tier].patience!;
  const target = patience.isLeaving ? -1 : resolveTarget(desk, ticket, patience.to);
  const isStanding = ticket.outbreak >= 0 && ticket.isParent;
  if (patience.isLeaving && !isStanding) {
    withdraw(desk, ticket);
    endVisit(desk, ticket, visitEnds.abandoned);
    finish(desk, ticket, "abandoned");
  } else if (target >= 0 && target !== ticket.tier && isReachable(desk, ticket, target)) {
    withdraw(desk, ticket);
    moveByTimer(desk, ticket, target, -1);
  } else {
    ticket.patienceAt = Infinity;
    scheduleTimer(desk, ticket);
  }
}
