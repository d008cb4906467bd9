import type { Desk } from "./desk.ts";
import { phases } from "./eventQueue.ts";
import { othersInHand, states, writeSpan } from "./record.ts";
import type { Ticket } from "./ticket.ts";

/** What is in hand ends when the touch time left is over, as far as other tickets in hand stretch it. */
export function awaitCompletion(desk: Desk, ticket: Ticket): void {
  const { touchLeft, lengthening } = ticket;
  const until = desk.now + (lengthening === null ? touchLeft : lengthening.stretched(touchLeft));
  desk.events.push(until, phases.completion, ticket.id, ticket.slot, ++ticket.stamp);
}

/** The work of the present span is done: it is written, as diagnosis up to where that ends and as handling from there, and no longer left to do. */
export function bookWork(desk: Desk, ticket: Ticket): void {
  const { lengthening, spanFrom: from } = ticket;
  const to = desk.now;
  const time = to - from;
  const turn = Math.min(to, from + diagnosisLeft(ticket));
  writeSpan(desk, ticket, states.diagnosing, from, turn);
  writeSpan(desk, ticket, states.handling, turn, to);
  if (to > turn && ticket.isHeld) ticket.isOverHeld = true;
  const { people } = desk.teams[ticket.team];
  if (people !== null) people.occupancy.addWork(time, othersInHand(ticket));
  ticket.touchDone += time;
  ticket.touchLeft -= lengthening === null ? time : lengthening.book(time);
  ticket.spanFrom = to;
}

/** How long the rest of the diagnosis takes from now on. */
function diagnosisLeft({ diagnosisTouch, touchDone, lengthening }: Ticket): number {
  if (lengthening === null) return Math.max(0, diagnosisTouch - touchDone);
  return lengthening.stretched(Math.max(0, diagnosisTouch - touchDone + lengthening.time));
}
