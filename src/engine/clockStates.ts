import type { CompiledModel } from "./compiledModel.ts";
import type { Ticket } from "./ticket.ts";
import { addTime } from "./timeOnClock.ts";

export const idle = 0;
export const running = 1;
export const paused = 2;

/**
 * How the clocks of the open tickets' promises stand, one a promise and slot. A clock knows its start
 * and the open time it was paused for; its due instant is the earliest at which the time on its
 * calendar, pauses left out, reaches the limit.
 */
export class ClockStates {
  readonly model: CompiledModel;
  readonly count: number;
  state = new Uint8Array(0);
  startedAt = new Float64Array(0);
  pausedFrom = new Float64Array(0);
  pausedTime = new Float64Array(0);
  /** The paused time when the ticket joined its tier, of clocks on which rules count the time there. */
  pausedBefore = new Float64Array(0);
  /** How many reminders have been sent; none kept where no promise has any. */
  reminded = new Uint8Array(0);
  /** NaN where the promise doesn't cover the ticket. */
  limit = new Float64Array(0);
  dueAt = new Float64Array(0);
  /** 1: broken by a change of priority, at `dueAt`, whatever comes. */
  isBroken = new Uint8Array(0);

  constructor(model: CompiledModel) {
    this.model = model;
    this.count = model.promises.length;
  }

  /** Where the clock of a ticket's promise is in the columns. */
  placeOf({ slot }: Ticket, promise: number): number {
    return slot * this.count + promise;
  }

  /** Whether the promise covers the ticket: else its clock keeps time, and is due never. */
  isCovered(at: number): boolean {
    return !Number.isNaN(this.limit[at]);
  }

  /** The limit of a promise for a ticket as it is now. */
  limitOf({ type, priority }: Ticket, promise: number): number {
    const { promises, names } = this.model;
    return promises[promise].limit[type * names.priorities.length + priority];
  }

  /** The due instant follows from start, limit and pauses. */
  setDue(at: number, promise: number): void {
    const { clock } = this.model.promises[promise];
    this.dueAt[at] = this.isCovered(at)
      ? addTime(clock, this.startedAt[at], this.limit[at] + this.pausedTime[at])
      : Infinity;
  }

  /** Due instant with the pauses so far; Infinity while paused before it was due. */
  dueForEnd(at: number): number {
    if (this.isBroken[at] === 1 || this.state[at] !== paused) return this.dueAt[at];
    return this.dueAt[at] > this.pausedFrom[at] ? Infinity : this.dueAt[at];
  }

  /** Makes room for the clocks of so many tickets. */
  grow(tickets: number): void {
    const size = tickets * this.count;
    const wider = (old: Float64Array) => {
      const grown = new Float64Array(size);
      grown.set(old);
      return grown;
    };
    const wider8 = (old: Uint8Array) => {
      const grown = new Uint8Array(size);
      grown.set(old);
      return grown;
    };
    this.state = wider8(this.state);
    this.isBroken = wider8(this.isBroken);
    this.startedAt = wider(this.startedAt);
    this.pausedFrom = wider(this.pausedFrom);
    this.pausedTime = wider(this.pausedTime);
    if (this.model.promisesWithReminders.length > 0) this.reminded = wider8(this.reminded);
    if (this.model.promisesOfTierTimes.length > 0) this.pausedBefore = wider(this.pausedBefore);
    this.limit = wider(this.limit);
    this.dueAt = wider(this.dueAt);
  }
}
