import { givenToOthers } from "../log/sharedAgents.ts";
import type { Desk } from "./desk.ts";
import { phases } from "./eventQueue.ts";
import { states, writeSpan } from "./record.ts";
import type { Ticket } from "./ticket.ts";

/** What is in hand ends when the touch time left is over, as far as other tickets in hand stretch it. */
export function awaitCompletion(desk: Desk, ticket: Ticket): void {
  const { touchLeft, stretch } = ticket;
  const until = desk.now + (stretch === 1 ? touchLeft : Math.floor(touchLeft * stretch + 0.5));
  desk.events.push(until, phases.completion, ticket.id, ticket.slot, ++ticket.stamp);
}

/** The work of the present span is done: it is written, as diagnosis up to where that ends and as handling from there, and no longer left to do. */
export function bookWork(desk: Desk, ticket: Ticket): void {
  const from = ticket.spanFrom;
  const to = desk.now;
  const { stretch } = ticket;
  const diagnosis = Math.max(0, ticket.diagnosisTouch - ticket.touchDone + ticket.lengthenedBy);
  const turn = Math.min(
    to,
    from + (stretch === 1 ? diagnosis : Math.floor(diagnosis * stretch + 0.5)),
  );
  writeSpan(desk, ticket, states.diagnosing, from, turn);
  writeSpan(desk, ticket, states.handling, turn, to);
  if (to > turn && ticket.isHeld) ticket.isOverHeld = true;
  const { people } = desk.teams[ticket.team];
  if (people !== null) people.occupancy.addWork(to - from, ticket.besides);
  const worked = stretch === 1 ? to - from : Math.floor((to - from) / stretch + 0.5);
  ticket.touchDone += to - from;
  if (ticket.besides > 0) ticket.sharedTouch += givenToOthers(to - from, ticket.besides);
  ticket.lengthenedBy += to - from - worked;
  ticket.touchLeft -= worked;
  ticket.spanFrom = to;
}
