import type { Desk } from "./desk.ts";
import type { TeamState } from "./teamState.ts";

/** The class of a ticket in a team's queue: its priority, or 0 where first come counts. */
function classOf(desk: Desk, team: TeamState, slot: number): number {
  return team.queueFirst.length === 1 ? 0 : desk.tickets.priority[slot];
}

/** Joins at the tail of its class. */
export function joinQueue(desk: Desk, team: TeamState, slot: number): void {
  const { next, previous } = desk.tickets;
  const at = classOf(desk, team, slot);
  const last = team.queueLast[at];
  next[slot] = -1;
  previous[slot] = last;
  if (last < 0) team.queueFirst[at] = slot;
  else next[last] = slot;
  team.queueLast[at] = slot;
  team.queueLength++;
}

/** Joins at the head of its class: passed on, or back from a pending. */
export function joinQueueHead(desk: Desk, team: TeamState, slot: number): void {
  const { next, previous } = desk.tickets;
  const at = classOf(desk, team, slot);
  const first = team.queueFirst[at];
  previous[slot] = -1;
  next[slot] = first;
  if (first < 0) team.queueLast[at] = slot;
  else previous[first] = slot;
  team.queueFirst[at] = slot;
  team.queueLength++;
}

/** Joins its class behind those who joined the team before it. */
export function joinQueueInTurn(desk: Desk, team: TeamState, slot: number): void {
  const { next, previous, joinedAt, visit } = desk.tickets;
  const at = classOf(desk, team, slot);
  let before = team.queueLast[at];
  while (
    before >= 0 &&
    (joinedAt[before] > joinedAt[slot] ||
      (joinedAt[before] === joinedAt[slot] && visit[before] > visit[slot]))
  )
    before = previous[before];
  if (before < 0) return joinQueueHead(desk, team, slot);
  const after = next[before];
  previous[slot] = before;
  next[slot] = after;
  next[before] = slot;
  if (after < 0) team.queueLast[at] = slot;
  else previous[after] = slot;
  team.queueLength++;
}

export function leaveQueue(desk: Desk, team: TeamState, slot: number): void {
  const { next, previous } = desk.tickets;
  const at = classOf(desk, team, slot);
  if (previous[slot] < 0) team.queueFirst[at] = next[slot];
  else next[previous[slot]] = next[slot];
  if (next[slot] < 0) team.queueLast[at] = previous[slot];
  else previous[next[slot]] = previous[slot];
  team.queueLength--;
}

/** The first ticket that some idle agent may take, most urgent class first; -1 if none. */
export function firstToStart(desk: Desk, team: TeamState): number {
  if (team.queueLength === 0) return -1;
  for (let at = 0; at < team.queueFirst.length; at++)
    for (let slot = team.queueFirst[at]; slot >= 0; slot = desk.tickets.next[slot])
      if (
        desk.tickets.isWantedOnly[slot] === 0 ||
        team.isIdle[desk.tickets.wantedAgent[slot]] === 1
      )
        return slot;
  return -1;
}
