import type { Ticket } from "./ticket.ts";

/** Whether the ticket is linked to the parent of a major incident, or was before it came back. */
export function isLinkedChild({ outbreak, isLinked }: Ticket): boolean {
  return outbreak >= 0 && isLinked;
}

/** Whether all there is left to do on a ticket that is queued is to close it, its parent being resolved. */
export function isOnlyToClose(ticket: Ticket): boolean {
  return isLinkedChild(ticket) && ticket.reopens === 0;
}
