import { isOnCall, isStaying } from "./agents.ts";
import type { AtOnceState } from "./atOnceState.ts";
import { awaitCompletion, bookWork } from "./booking.ts";
import type { Desk } from "./desk.ts";
import type { TeamState } from "./teamState.ts";
import type { Ticket } from "./ticket.ts";
import { isAtParent, missingIn } from "./warRoomMembers.ts";

/*
 * An agent who has chats in hand takes another when one is next in the queue, up to so many; what
 * comes by another channel waits for an agent with nothing in hand. Each of n at once takes
 * 1 + (n − 1) × `slower` times its touch time. Whenever their number changes, what has been done
 * so far is booked, the work in it rounded half up to whole milliseconds, and the rest goes on at the
 * new pace. So all that an agent has in hand at a time has spans of the same begin and end.
 */

/** The agent (-1: nobody in particular) takes up the ticket beside others in hand, or alone, who is called for one at a time. Its own completion isn't awaited here. */
export function takeBesides(desk: Desk, team: TeamState, agent: number, ticket: Ticket): void {
  const { atOnce, index } = team;
  if (agent < 0 || isOnCall(team, agent)) return;
  if (ticket.team !== index || !atOnce!.isOne(ticket)) return;
  const hands = atOnce!.hands[agent];
  const others = hands.length;
  hands.push(ticket);
  shareOut(desk, atOnce!, hands, others);
  setStretch(atOnce!, ticket, others);
}

/** The agent has let go of one of several tickets; returns whether others are still in hand, which then go on faster. */
export function goOnWithOthers(
  desk: Desk,
  team: TeamState,
  agent: number,
  ticket: Ticket,
): boolean {
  const { atOnce } = team;
  setStretch(atOnce!, ticket, 0);
  if (!atOnce!.drop(agent, ticket)) return false;
  const hands = atOnce!.hands[agent];
  shareOut(desk, atOnce!, hands, hands.length);
  team.inHand[agent] = hands[hands.length - 1];
  return true;
}

/** The first `count` of the tickets in hand are so many at once from now on as there are. */
function shareOut(desk: Desk, atOnce: AtOnceState, hands: readonly Ticket[], count: number): void {
  for (let at = 0; at < count; at++) {
    bookWork(desk, hands[at]);
    setStretch(atOnce, hands[at], hands.length - 1);
    awaitCompletion(desk, hands[at]);
  }
}

function setStretch({ compiled }: AtOnceState, ticket: Ticket, others: number): void {
  const lengthening = ticket.lengthening!;
  lengthening.others = others;
  lengthening.stretch = 1 + compiled.slower * others;
}

/** Whether an agent who has some of these tickets in hand may take this one, too: nobody does who is wanted elsewhere. */
export function mayTakeBesides(
  desk: Desk,
  team: TeamState,
  agent: number,
  ticket: Ticket,
): boolean {
  const { atOnce, pendingOf, compiled, warRoom, asked } = team;
  if (atOnce === null || !atOnce.isOne(ticket)) return false;
  const count = atOnce.hands[agent].length;
  if (count === 0 || count >= atOnce.compiled.most || !isStaying(team, agent)) return false;
  if (pendingOf !== null && pendingOf[agent] + count >= compiled.mostInHand) return false;
  if (asked !== null && asked.length > 0) return false;
  if (warRoom === null) return true;
  return missingIn(desk, team, warRoom) <= 0 && !isAtParent(desk, team, agent);
}

/** Who has the fewest in hand of those who may take it, too, of equals the first on the roster; -1 where nobody may. */
export function leastBusyFor(desk: Desk, team: TeamState, ticket: Ticket): number {
  const { hands } = team.atOnce!;
  let best = -1;
  for (let agent = 0; agent < hands.length; agent++) {
    if (best >= 0 && hands[agent].length >= hands[best].length) continue;
    if (mayTakeBesides(desk, team, agent, ticket)) best = agent;
  }
  return best;
}

/** How many tickets like this one could be taken up at once now, and how many times faster the team does them than one by one. */
export function roomAndSpeed(
  desk: Desk,
  team: TeamState,
  ticket: Ticket,
): { readonly room: number; readonly speed: number } {
  const { atOnce, idleCount } = team;
  if (atOnce === null || !atOnce.isOne(ticket)) return { room: idleCount, speed: 1 };
  const { most, slower } = atOnce.compiled;
  let room = idleCount * most;
  for (let agent = 0; agent < atOnce.hands.length; agent++)
    if (mayTakeBesides(desk, team, agent, ticket)) room += most - atOnce.hands[agent].length;
  return { room, speed: most / (1 + slower * (most - 1)) };
}
