import type { TeamState } from "./teamState.ts";
import type { Ticket } from "./ticket.ts";

/** The class of a ticket in a team's queue: its priority, or 0 where first come counts. */
function classOf(team: TeamState, ticket: Ticket): number {
  return team.queueFirst.length === 1 ? 0 : ticket.priority;
}

/** Joins at the tail of its class. */
export function joinQueue(team: TeamState, ticket: Ticket): void {
  const at = classOf(team, ticket);
  insert(team, at, ticket, team.queueLast[at], null);
}

/** Joins at the head of its class: passed on, or back from a pending. */
export function joinQueueHead(team: TeamState, ticket: Ticket): void {
  const at = classOf(team, ticket);
  insert(team, at, ticket, null, team.queueFirst[at]);
}

/** Joins its class behind those who joined the team before it. */
export function joinQueueInTurn(team: TeamState, ticket: Ticket): void {
  const at = classOf(team, ticket);
  let before = team.queueLast[at];
  while (before !== null && joinedLater(before, ticket)) before = before.previous;
  insert(team, at, ticket, before, before === null ? team.queueFirst[at] : before.next);
}

function joinedLater(one: Ticket, other: Ticket): boolean {
  return (
    one.joinedAt > other.joinedAt || (one.joinedAt === other.joinedAt && one.visit > other.visit)
  );
}

function insert(
  team: TeamState,
  at: number,
  ticket: Ticket,
  before: Ticket | null,
  after: Ticket | null,
): void {
  ticket.previous = before;
  ticket.next = after;
  if (before === null) team.queueFirst[at] = ticket;
  else before.next = ticket;
  if (after === null) team.queueLast[at] = ticket;
  else after.previous = ticket;
  team.queueLength++;
}

export function leaveQueue(team: TeamState, ticket: Ticket): void {
  const at = classOf(team, ticket);
  const { next, previous } = ticket;
  if (previous === null) team.queueFirst[at] = next;
  else previous.next = next;
  if (next === null) team.queueLast[at] = previous;
  else next.previous = previous;
  team.queueLength--;
}

/** The first ticket that some idle agent may take, most urgent class first; null if none. */
export function firstToStart(team: TeamState): Ticket | null {
  if (team.queueLength === 0) return null;
  for (let at = 0; at < team.queueFirst.length; at++)
    for (let ticket = team.queueFirst[at]; ticket !== null; ticket = ticket.next)
      if (!ticket.isWantedOnly || team.isIdle[ticket.wantedAgent] === 1) return ticket;
  return null;
}
