import { type ClockStates, idle, paused, running } from "./clockStates.ts";
import type { Ticket } from "./ticket.ts";
import { addTime } from "./timeOnClock.ts";

/** When the first of the ticket's running promises is due; Infinity where none ever is. */
export function firstDue({ count, state, dueAt }: ClockStates, { slot }: Ticket): number {
  let first = Infinity;
  for (let at = slot * count; at < (slot + 1) * count; at++)
    if (state[at] === running && dueAt[at] < first) first = dueAt[at];
  return first;
}

/** When the given share of a promise's limit is used up as things stand. */
export function usedAt(
  clocks: ClockStates,
  ticket: Ticket,
  promise: number,
  share: number,
): number {
  const at = clocks.placeOf(ticket, promise);
  if (!clocks.isCovered(at)) return Infinity;
  return runAt(clocks, ticket, promise, Math.floor(clocks.limit[at] * share + 0.5));
}

/** When the clock has run for this time as things stand, limit or not; Infinity while it isn't on, or stopped before. */
export function runAt(clocks: ClockStates, ticket: Ticket, promise: number, time: number): number {
  const at = clocks.placeOf(ticket, promise);
  return runFrom(clocks, at, promise, clocks.startedAt[at], time + clocks.pausedTime[at]);
}

/** As `runAt`, counted from the instant at which the ticket joined its tier. */
export function runInTierAt(
  clocks: ClockStates,
  ticket: Ticket,
  promise: number,
  time: number,
): number {
  const at = clocks.placeOf(ticket, promise);
  const pausedHere = clocks.pausedTime[at] - clocks.pausedBefore[at];
  return runFrom(clocks, at, promise, ticket.joinedAt, time + pausedHere);
}

/** When the promise's next reminder is due as things stand; Infinity if there is none. */
export function nextReminderAt(clocks: ClockStates, ticket: Ticket, promise: number): number {
  const { reminders } = clocks.model.promises[promise];
  const next = clocks.reminded[clocks.placeOf(ticket, promise)];
  return next < reminders.length ? usedAt(clocks, ticket, promise, reminders[next]) : Infinity;
}

function runFrom(
  { model, state, pausedFrom }: ClockStates,
  at: number,
  promise: number,
  from: number,
  time: number,
): number {
  if (state[at] === idle) return Infinity;
  const end = addTime(model.promises[promise].clock, from, time);
  return state[at] === paused && end > pausedFrom[at] ? Infinity : end;
}
