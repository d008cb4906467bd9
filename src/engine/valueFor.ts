import type { Distribution } from "../random/distribution.ts";
import type { ByCell } from "./byCell.ts";
import type { Desk } from "./desk.ts";
import { SimulationError } from "./simulationError.ts";
import type { Ticket } from "./ticket.ts";

/** The value for a ticket on its present visit; `ending` 0 resolved, 1 escalated, 2 returned. */
export function valueFor(desk: Desk, values: ByCell, ticket: Ticket, ending = 0): number {
  const pair = ticket.type * desk.model.names.priorities.length + ticket.priority;
  const cell = pair * 3 + ticket.visitKind;
  return values.cells[values.endings === 1 ? cell : cell * 3 + ending];
}

/**
 * Of values that are distributions, the one for a ticket on its present visit.
 *
 * @throws SimulationError where there is none: only a ticket that was somewhere when the run began can be where no ticket of
 * its type can get to.
 */
export function distributionFor(
  desk: Desk,
  values: ByCell,
  ticket: Ticket,
  ending = 0,
): Distribution {
  const index = valueFor(desk, values, ticket, ending);
  if (Number.isNaN(index)) throw noTime(desk, ticket);
  return desk.distributions[index];
}

function noTime({ model }: Desk, { type, priority, tier }: Ticket): SimulationError {
  const { names } = model;
  const what = `a ticket of ${names.types[type]}, ${names.priorities[priority]}, is at ${names.tiers[tier]}`;
  return new SimulationError(
    `${what}, as it was in the log with which the run starts, and no time is given there for such a ticket: give one, such as \`otherwise\``,
  );
}

/** A duration of this ticket's visit at its place; `values` are distributions. */
export function drawDuration(
  desk: Desk,
  ticket: Ticket,
  purpose: number,
  values: ByCell,
  ending = 0,
): number {
  return desk.draws.durationOf(ticket, purpose, distributionFor(desk, values, ticket, ending));
}

/** Whether an event of the given share happens; a missing share never does. */
export function happens(desk: Desk, ticket: Ticket, purpose: number, shares: ByCell): boolean {
  const share = valueFor(desk, shares, ticket);
  return share > 0 && desk.draws.uniformOf(ticket, purpose) < share;
}
