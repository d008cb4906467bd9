import type { Ticket } from "./ticket.ts";

/** The touch time of this visit so far, as long as it would have taken with nothing else in hand and nobody to wait for, without what went into logging the ticket and learning from it. */
export function solvingTouch(ticket: Ticket): number {
  const isLoggedHere = ticket.startedAt === ticket.firstResponseAt;
  const logged = isLoggedHere ? ticket.loggingTouch : 0;
  const lengthened = ticket.lengthening === null ? 0 : ticket.lengthening.time;
  return Math.max(0, ticket.touchDone - lengthened - logged - learningDone(ticket));
}

/** Learning comes last. */
function learningDone({ learningTouch, touchLeft, touchAfter }: Ticket): number {
  return learningTouch === 0 ? 0 : Math.max(0, learningTouch - touchLeft - touchAfter);
}
