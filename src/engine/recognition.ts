import type { CompiledChildren } from "./compiledMajorIncident.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { outbreakOf } from "./outbreaks.ts";
import type { Ticket } from "./ticket.ts";

/** Whether whoever takes up the ticket sees that it is the child of a major incident: one that has been declared, over by now or not. A ticket that came back after its resolution is one of its own from then on. */
export function isRecognised(desk: Desk, ticket: Ticket): boolean {
  if (ticket.isParent || ticket.reopens > 0) return false;
  if (Number.isNaN(outbreakOf(desk, ticket).declaredAt)) return false;
  return desk.draws.uniformOf(ticket, purpose.recognition) < childrenOf(desk, ticket).recognised;
}

/** All there is to do on it is to link it. */
export function planLinking(desk: Desk, ticket: Ticket): void {
  const { linking } = childrenOf(desk, ticket);
  const time = desk.draws.durationOf(ticket, purpose.linking, desk.distributions[linking]);
  ticket.diagnosisTouch = 0;
  ticket.learningTouch = 0;
  ticket.touchLeft = time;
  ticket.ending = "linked";
}

/** Touch time of closing a child whose parent is resolved. */
export function drawClosing(desk: Desk, ticket: Ticket): number {
  const { closing } = childrenOf(desk, ticket);
  return desk.draws.durationOf(ticket, purpose.closing, desk.distributions[closing]);
}

/** What is known of the children that the ticket is one of. */
function childrenOf(desk: Desk, ticket: Ticket): CompiledChildren {
  return outbreakOf(desk, ticket).incident.children!;
}
