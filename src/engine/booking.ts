import { givenToOthers } from "../log/sharedAgents.ts";
import type { Desk } from "./desk.ts";
import { phases } from "./eventQueue.ts";
import { states, writeSpan } from "./record.ts";
import type { Ticket } from "./ticket.ts";

/** What is in hand ends when the touch time left is over, as far as other tickets in hand stretch it. */
export function awaitCompletion(desk: Desk, ticket: Ticket): void {
  const { touchLeft, stretch } = ticket;
  const until = desk.now + (stretch === 1 ? touchLeft : stretched(ticket, touchLeft));
  desk.events.push(until, phases.completion, ticket.id, ticket.slot, ++ticket.stamp);
}

/** How long so much touch time takes with the other tickets in hand. */
function stretched({ stretch }: Ticket, touch: number): number {
  return Math.floor(touch * stretch + 0.5);
}

/** The work of the present span is done: it is written, as diagnosis up to where that ends and as handling from there, and no longer left to do. */
export function bookWork(desk: Desk, ticket: Ticket): void {
  const from = ticket.spanFrom;
  const to = desk.now;
  const time = to - from;
  const diagnosis = Math.max(0, ticket.diagnosisTouch - ticket.touchDone + ticket.lengthenedBy);
  const turn = Math.min(
    to,
    from + (ticket.stretch === 1 ? diagnosis : stretched(ticket, diagnosis)),
  );
  writeSpan(desk, ticket, states.diagnosing, from, turn);
  writeSpan(desk, ticket, states.handling, turn, to);
  if (to > turn && ticket.isHeld) ticket.isOverHeld = true;
  const { people } = desk.teams[ticket.team];
  if (people !== null) people.occupancy.addWork(time, ticket.besides);
  ticket.touchDone += time;
  ticket.touchLeft -= ticket.besides === 0 ? time : bookBesides(ticket, time);
  ticket.spanFrom = to;
}

/** So much time on one of several tickets at once: returns what it would have been alone. */
function bookBesides(ticket: Ticket, time: number): number {
  const worked = Math.floor(time / ticket.stretch + 0.5);
  ticket.sharedTouch += givenToOthers(time, ticket.besides);
  ticket.lengthenedBy += time - worked;
  return worked;
}
