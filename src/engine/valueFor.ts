import type { ByCell } from "./byCell.ts";

import type { Desk } from "./desk.ts";
import type { Ticket } from "./ticket.ts";

/** The value for a ticket on its present visit; `ending` 0 resolved, 1 escalated, 2 returned. */
export function valueFor(desk: Desk, values: ByCell, ticket: Ticket, ending = 0): number {
  const pair = ticket.type * desk.model.names.priorities.length + ticket.priority;
  const cell = pair * 3 + ticket.visitKind;
  return values.cells[values.endings === 1 ? cell : cell * 3 + ending];
}

/** A duration of this ticket's visit at its place; `values` hold distribution indices. */
export function drawDuration(
  desk: Desk,
  ticket: Ticket,
  purpose: number,
  values: ByCell,
  ending = 0,
): number {
  const distribution = desk.distributions[valueFor(desk, values, ticket, ending)];
  return desk.draws.durationOf(ticket, purpose, distribution);
}

/** Whether an event of the given share happens; a missing share never does. */
export function happens(desk: Desk, ticket: Ticket, purpose: number, shares: ByCell): boolean {
  const share = valueFor(desk, shares, ticket);
  return share > 0 && desk.draws.uniformOf(ticket, purpose) < share;
}
