import { mayTakeBesides } from "./atOnce.ts";
import type { Desk } from "./desk.ts";
import { dispatchKey } from "./dispatchKey.ts";
import type { OrderedQueue } from "./orderedQueue.ts";
import type { TeamState } from "./teamState.ts";
import type { Ticket } from "./ticket.ts";

/** The class of a ticket in a team's queue: its priority, or 0 where first come counts. */
function classOf(team: TeamState, ticket: Ticket): number {
  return team.queueFirst.length === 1 ? 0 : ticket.priority;
}

/** Joins at the tail of its class, or in its place in an ordered queue. */
export function joinQueue(desk: Desk, team: TeamState, ticket: Ticket): void {
  if (team.ordered !== null) return joinOrdered(desk, team, team.ordered, ticket);
  const at = classOf(team, ticket);
  insert(team, at, ticket, team.queueLast[at], null);
}

/** Joins at the head of its class, or before its equals: passed on, interrupted, or back from a pending. */
export function joinQueueHead(desk: Desk, team: TeamState, ticket: Ticket): void {
  if (team.ordered !== null) {
    countJoined(team, ticket);
    return team.ordered.addFirst(ticket, dispatchKey(desk, team, ticket));
  }
  const at = classOf(team, ticket);
  insert(team, at, ticket, null, team.queueFirst[at]);
}

/** Joins its class behind those who joined the team before it. */
export function joinQueueInTurn(desk: Desk, team: TeamState, ticket: Ticket): void {
  if (team.ordered !== null) return joinOrdered(desk, team, team.ordered, ticket);
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
  countJoined(team, ticket);
}

function countJoined(team: TeamState, ticket: Ticket): void {
  team.queueLength++;
  if (team.ownWaiting !== null && isOwn(ticket)) team.ownWaiting[ticket.wantedAgent]++;
}

/** Whether it is a reopened ticket that its resolver prefers. */
function isOwn(ticket: Ticket): boolean {
  return ticket.isReopened && ticket.wantedAgent >= 0;
}

/** In order of its key; of equals, those who joined the team first. */
function joinOrdered(
  desk: Desk,
  team: TeamState,
  queue: OrderedQueue<Ticket>,
  ticket: Ticket,
): void {
  countJoined(team, ticket);
  queue.add(ticket, dispatchKey(desk, team, ticket), ticket.visit + 1);
}

export function leaveQueue(team: TeamState, ticket: Ticket): void {
  team.queueLength--;
  if (team.ownWaiting !== null && isOwn(ticket)) team.ownWaiting[ticket.wantedAgent]--;
  if (team.ordered !== null) return team.ordered.remove(ticket);
  const at = classOf(team, ticket);
  const { next, previous } = ticket;
  if (previous === null) team.queueFirst[at] = next;
  else previous.next = next;
  if (next === null) team.queueLast[at] = previous;
  else next.previous = previous;
}

/** A queued ticket no longer waits for its own agent: any will do. */
export function stopPreferring(team: TeamState, ticket: Ticket): void {
  if (team.ownWaiting !== null && isOwn(ticket)) team.ownWaiting[ticket.wantedAgent]--;
  ticket.wantAnybody();
}

/** The first ticket that some idle agent may take, most urgent class first; null if none. */
export function firstToStart(desk: Desk, team: TeamState): Ticket | null {
  if (team.queueLength === 0) return null;
  if (team.ordered !== null) {
    const place = firstOrdered(desk, team, team.ordered, 0, -1);
    return place < 0 ? null : team.ordered.at(place);
  }
  for (let at = 0; at < team.queueFirst.length; at++)
    for (let ticket = team.queueFirst[at]; ticket !== null; ticket = ticket.next)
      if (isStartable(desk, team, ticket)) return ticket;
  return null;
}

/** The place of the first ticket to start among those from `place` on, or `best` if that is before them. */
function firstOrdered(
  desk: Desk,
  team: TeamState,
  queue: OrderedQueue<Ticket>,
  place: number,
  best: number,
): number {
  if (place >= queue.length || (best >= 0 && !queue.isBefore(place, best))) return best;
  if (isStartable(desk, team, queue.at(place))) return place;
  const nearer = firstOrdered(desk, team, queue, 2 * place + 1, best);
  return firstOrdered(desk, team, queue, 2 * place + 2, nearer);
}

/** Whether an idle agent may take it: any, unless it waits for its own. */
function isStartable(desk: Desk, team: TeamState, ticket: Ticket): boolean {
  const { isWantedOnly, wantedAgent } = ticket;
  if (!isWantedOnly || team.isIdle[wantedAgent] === 1) return true;
  return mayTakeBesides(desk, team, wantedAgent, ticket);
}

/** What an idle agent takes who would get `next`: the first of their own reopened tickets of its class, if there is one. */
export function ownBefore(team: TeamState, agent: number, next: Ticket): Ticket {
  if (team.ownWaiting === null || team.ownWaiting[agent] === 0) return next;
  if (team.ordered !== null) return ownOrdered(team.ordered, agent) ?? next;
  let ticket = team.queueFirst[classOf(team, next)];
  while (ticket !== null && !(isOwn(ticket) && ticket.wantedAgent === agent)) ticket = ticket.next;
  return ticket ?? next;
}

function ownOrdered(queue: OrderedQueue<Ticket>, agent: number): Ticket | null {
  let best = -1;
  for (let place = 0; place < queue.length; place++) {
    const ticket = queue.at(place);
    if (!isOwn(ticket) || ticket.wantedAgent !== agent) continue;
    if (best < 0 || queue.isBefore(place, best)) best = place;
  }
  return best < 0 ? null : queue.at(best);
}
