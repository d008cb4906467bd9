import type { CompiledImprovement, CompiledLearning } from "./compiledLevers.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { isLinkedChild } from "./linkedChild.ts";
import { writeEvent } from "./record.ts";
import type { Ticket } from "./ticket.ts";

/**
 * Of the way from what there was at first to all of an effect the part that has been learnt: a half
 * with so many tickets, two thirds with twice as many, since the more is known the less is new.
 */
export function shareLearnt(desk: Desk, at: number, type: number): number {
  const { halfway } = desk.model.improvements[at].learning!;
  const worth = desk.lessons[at][type].worthAt(desk.now);
  return worth / (worth + halfway);
}

/** The attempt is to resolve the ticket: whoever does spends time, at its end, on what is to be learnt from it. */
export function planLearning(desk: Desk, ticket: Ticket): void {
  const { draws, distributions, model } = desk;
  const { source, serial } = ticket;
  let time = 0;
  if (ticket.ending === "resolved")
    for (const at of model.improving.learn) {
      if (!isLearntFrom(desk, ticket, at)) continue;
      const distribution = distributions[model.improvements[at].learning!.time];
      const place = draws.ofImprovement(at);
      time += draws.duration(distribution, source, place, purpose["learning time"], serial, 0);
    }
  ticket.learningTouch = time;
  if (ticket.pending >= 0) ticket.touchAfter += time;
  else ticket.touchLeft += time;
}

/** The ticket is resolved: what was to be learnt from it is, and shows after a while. */
export function learnFrom(desk: Desk, ticket: Ticket): void {
  const { model, now } = desk;
  for (const at of model.improving.learn) {
    if (!isLearntFrom(desk, ticket, at)) continue;
    desk.lessons[at][ticket.type].add(now + model.improvements[at].learning!.after);
    writeEvent(desk, ticket, "learnt from", -1, at);
  }
}

/** Drawn once for each ticket and improvement; a ticket teaches once, whoever works on it after a reopening, and one that is linked to another teaches nothing. */
function isLearntFrom(desk: Desk, ticket: Ticket, at: number): boolean {
  const improvement: CompiledImprovement = desk.model.improvements[at];
  const { from, tiers, share }: CompiledLearning = improvement.learning!;
  if (ticket.team < 0 || ticket.reopens > 0 || ticket.startedAt < from) return false;
  if (isLinkedChild(ticket)) return false;
  if (improvement.type[ticket.type] === 0 || tiers[ticket.tier] === 0) return false;
  const { draws } = desk;
  const place = draws.ofImprovement(at);
  return draws.uniform(ticket.source, place, purpose.learning, ticket.serial, 0) < share;
}
