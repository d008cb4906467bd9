import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import type { SourceState } from "./sourceState.ts";
import type { Ticket } from "./ticket.ts";
import { addTime } from "./timeOnClock.ts";

/** Serials of a finite source: the n-th ticket of requester r has n · this + r, whatever the others do. */
const serialsPerRound = 1_048_576;

/** Every requester of the source begins with a think time. */
export function beginThinking(desk: Desk, state: SourceState): void {
  for (let requester = 0; requester < state.asked.length; requester++)
    think(desk, state, requester);
}

/** The ticket is done: its requester, where it has one, comes to their next ticket. */
export function returnToThinking(desk: Desk, ticket: Ticket): void {
  const state = desk.sources[ticket.source];
  if (state.asked.length > 0) think(desk, state, ticket.serial % serialsPerRound);
}

/** The serial of the ticket that a requester comes with now. */
export function serialOfRequest(state: SourceState, requester: number): number {
  return state.asked[requester]++ * serialsPerRound + requester;
}

/** Schedules the requester's next ticket, at least 1 ms from now: time has to go on. */
function think(desk: Desk, state: SourceState, requester: number): void {
  const { process } = state.source;
  if (process.kind !== "finite source") return;
  const { draws, distributions, now } = desk;
  const serial = state.asked[requester] * serialsPerRound + requester;
  const time = Math.max(
    1,
    draws.duration(
      distributions[process.thinkTime],
      state.index,
      draws.self,
      purpose["think time"],
      serial,
      0,
    ),
  );
  const at = addTime(process.clock, now, time);
  const order = requester * desk.sources.length + state.index;
  if (at < desk.model.capAt) desk.events.push(at, phases.arrival, order, state.index, requester);
}
