import { firstDue } from "./clockReadings.ts";
import type { Desk } from "./desk.ts";
import type { TeamState } from "./teamState.ts";
import type { Ticket } from "./ticket.ts";
import { distributionFor } from "./valueFor.ts";

/** What a team's queue is in order of, where that is neither first come nor priority: the smaller is next. */
export function dispatchKey(desk: Desk, team: TeamState, ticket: Ticket): number {
  const { dispatch } = desk.model.tiers[team.compiled.tier];
  if (dispatch === "earliest-due") return firstDue(desk.clocks.states, ticket);
  return dispatch === "shortest" ? expectedWork(desk, ticket) : ticket.arrivedAt;
}

/** The mean handling time of tickets like this one here; of a reopened one, its share. */
function expectedWork(desk: Desk, ticket: Ticket): number {
  const { handling } = desk.model.tiers[ticket.tier];
  const { reopening } = desk.model;
  const { mean } = distributionFor(desk, handling!, ticket);
  if (!ticket.isReopened || reopening === null) return mean;
  const isNew = reopening.isToEntry || Number.isNaN(ticket.resolvingTouch);
  return (isNew ? mean : ticket.resolvingTouch) * reopening.work;
}
