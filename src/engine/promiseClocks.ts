import type { LogSink } from "../log/ticketLog.ts";
import { clockEndings } from "../log/ticketLog.ts";
import { addOpenTime, type BusinessClock, openTimeBetween } from "../model/businessClock.ts";
import type { CompiledModel } from "./compiledModel.ts";
import type { Ticket } from "./ticket.ts";
import type { TimeAccounts } from "./timeAccounts.ts";

const [open, met, breached, cancelled] = clockEndings.map((_, at) => at);
const idle = 0;
const running = 1;
const paused = 2;

/**
 * The clocks of the open tickets' promises, one a promise and slot. A clock knows its start and the
 * open time it was paused for; its due instant is the earliest at which the time on its calendar,
 * pauses left out, reaches the limit.
 *
 * Promises that don't cover a ticket keep time too, but are due never and leave no row: a change of
 * priority may bring the ticket under them, from their own start and with their own pauses.
 */
export class PromiseClocks {
  readonly #model: CompiledModel;
  readonly #sink: LogSink;
  readonly #count: number;
  #state = new Uint8Array(0);
  #startedAt = new Float64Array(0);
  #pausedFrom = new Float64Array(0);
  #pausedTime = new Float64Array(0);
  /** The paused time when the ticket joined its tier, of clocks on which rules count the time there. */
  #pausedBefore = new Float64Array(0);
  /** How many reminders have been sent; none kept where no promise has any. */
  #reminded = new Uint8Array(0);
  #limit = new Float64Array(0);
  #dueAt = new Float64Array(0);
  /** 1: broken by a change of priority, at `#dueAt`, whatever comes. */
  #isBroken = new Uint8Array(0);

  /** Where the tickets' time went; null only where there is no promise. */
  readonly #accounts: TimeAccounts | null;

  constructor(model: CompiledModel, sink: LogSink, accounts: TimeAccounts | null) {
    this.#model = model;
    this.#sink = sink;
    this.#accounts = accounts;
    this.#count = model.promises.length;
  }

  /** Makes room for the clocks of all the tickets there can be. */
  makeRoom(capacity: number): void {
    if (this.#state.length < capacity * this.#count) this.#grow(2 * capacity);
  }

  /** Whether the clock runs or is stopped. */
  isOn(ticket: Ticket, promise: number): boolean {
    return this.#state[ticket.slot * this.#count + promise] !== idle;
  }

  /** Starts the clock of one promise. */
  start(ticket: Ticket, promise: number, now: number): void {
    const at = ticket.slot * this.#count + promise;
    this.#state[at] = running;
    this.#isBroken[at] = 0;
    this.#startedAt[at] = now;
    this.#pausedTime[at] = 0;
    if (this.#reminded.length > 0) this.#reminded[at] = 0;
    this.#accounts!.mark(ticket.slot, promise);
    this.#setLimit(ticket, promise);
  }

  /** Somebody takes the ticket up or puts it down: the interval since the last time ends, and the next begins. */
  update(ticket: Ticket, promise: number, now: number): void {
    const at = ticket.slot * this.#count + promise;
    if (this.#state[at] === idle || this.#startedAt[at] === now) return;
    this.fulfil(ticket, promise, now);
    this.start(ticket, promise, now);
  }

  /** The last update: no further interval begins. */
  endUpdates(ticket: Ticket, promise: number, now: number): void {
    const at = ticket.slot * this.#count + promise;
    if (this.#startedAt[at] === now) this.#state[at] = idle;
    else this.fulfil(ticket, promise, now);
  }

  /** When the promise's next reminder is due as things stand; Infinity if there is none. */
  reminderAt(ticket: Ticket, promise: number): number {
    const { reminders } = this.#model.promises[promise];
    const next = this.#reminded[ticket.slot * this.#count + promise];
    return next < reminders.length ? this.usedAt(ticket, promise, reminders[next]) : Infinity;
  }

  setReminded(ticket: Ticket, promise: number): void {
    this.#reminded[ticket.slot * this.#count + promise]++;
  }

  /** When the first of the ticket's running promises is due; Infinity where none ever is. */
  firstDue({ slot }: Ticket): number {
    let first = Infinity;
    for (let at = slot * this.#count; at < (slot + 1) * this.#count; at++)
      if (this.#state[at] === running && this.#dueAt[at] < first) first = this.#dueAt[at];
    return first;
  }

  /** When the given share of the limit is used up as things stand. */
  usedAt(ticket: Ticket, promise: number, share: number): number {
    const at = ticket.slot * this.#count + promise;
    if (!this.#isKept(at)) return Infinity;
    return this.runAt(ticket, promise, Math.floor(this.#limit[at] * share + 0.5));
  }

  /** When the clock has run for this time as things stand, limit or not; Infinity while it isn't on, or stopped before. */
  runAt(ticket: Ticket, promise: number, time: number): number {
    const at = ticket.slot * this.#count + promise;
    return this.#runAt(at, promise, this.#startedAt[at], time + this.#pausedTime[at]);
  }

  /** As `runAt`, counted from the instant at which `markJoining` was last called. */
  runSinceAt(ticket: Ticket, promise: number, time: number, joinedAt: number): number {
    const at = ticket.slot * this.#count + promise;
    const paused = this.#pausedTime[at] - this.#pausedBefore[at];
    return this.#runAt(at, promise, joinedAt, time + paused);
  }

  /** Notes the time the clock was stopped before the ticket joins a tier now. */
  markJoining(ticket: Ticket, promise: number): void {
    const at = ticket.slot * this.#count + promise;
    this.#pausedBefore[at] = this.#pausedTime[at];
  }

  #runAt(at: number, promise: number, from: number, time: number): number {
    if (this.#state[at] === idle) return Infinity;
    const runAt = add(this.#model.promises[promise].clock, from, time);
    return this.#state[at] === paused && runAt > this.#pausedFrom[at] ? Infinity : runAt;
  }

  /** Stops those clocks of the ticket that a pending of this reason pauses. */
  pauseFor(ticket: Ticket, reason: number, now: number): void {
    for (let promise = 0; promise < this.#count; promise++)
      if (this.#model.promises[promise].pauses[reason] === 1) this.pause(ticket, promise, now);
  }

  resumeFor(ticket: Ticket, reason: number, now: number): void {
    for (let promise = 0; promise < this.#count; promise++)
      if (this.#model.promises[promise].pauses[reason] === 1) this.resume(ticket, promise, now);
  }

  pause(ticket: Ticket, promise: number, now: number): void {
    const at = ticket.slot * this.#count + promise;
    if (this.#state[at] !== running) return;
    this.#state[at] = paused;
    this.#pausedFrom[at] = now;
  }

  resume(ticket: Ticket, promise: number, now: number): void {
    const at = ticket.slot * this.#count + promise;
    if (this.#state[at] !== paused) return;
    this.#state[at] = running;
    this.#pausedTime[at] += between(this.#model.promises[promise].clock, this.#pausedFrom[at], now);
    if (this.#isBroken[at] === 0 && this.#dueAt[at] > this.#pausedFrom[at])
      this.#setDue(at, promise);
  }

  /** The ticket's priority has changed: limits are taken anew, from each clock's own start; one past its new limit is broken now. */
  changePriority(ticket: Ticket, now: number): void {
    for (let promise = 0; promise < this.#count; promise++) {
      const at = ticket.slot * this.#count + promise;
      if (this.#state[at] === idle) continue;
      const after = this.#limitOf(ticket, promise);
      if (Object.is(this.#limit[at], after) || this.#dueForEnd(at) <= now) continue;
      if (this.#isKept(at)) this.#write(ticket, promise, now, now, cancelled);
      this.#limit[at] = after;
      this.#setDue(at, promise);
      this.#breakIfPast(at, now);
    }
  }

  /** A new limit that was used up before the change (or the pause it comes in) is broken by the change. */
  #breakIfPast(at: number, now: number): void {
    const until = this.#state[at] === paused ? this.#pausedFrom[at] : now;
    if (this.#dueAt[at] > until) return;
    this.#dueAt[at] = now;
    this.#isBroken[at] = 1;
  }

  /** The promise is kept now, or was broken before; `isTimer`: it runs out now, which breaks it. */
  fulfil(ticket: Ticket, promise: number, now: number, isTimer = false): void {
    const at = ticket.slot * this.#count + promise;
    if (this.#state[at] === idle) return;
    const due = this.#dueForEnd(at);
    const isLate = now > due || (now === due && (isTimer || this.#isBroken[at] === 1));
    this.#end(ticket, promise, now, isLate ? breached : met);
  }

  /** As `fulfil`, for a clock that may be stopped since an instant: it was kept then. */
  fulfilSince(ticket: Ticket, promise: number, since: number): void {
    this.resume(ticket, promise, since);
    this.fulfil(ticket, promise, since);
  }

  /** Nobody needs the promise any more: excluded, unless it was broken before. */
  cancel(ticket: Ticket, promise: number, now: number): void {
    const at = ticket.slot * this.#count + promise;
    if (this.#state[at] === idle) return;
    this.#end(ticket, promise, now, now >= this.#dueForEnd(at) ? breached : cancelled);
  }

  /** A ticket that is lost has no promise, not even one of no time at all: a row only where it was broken before. */
  lose(ticket: Ticket, promise: number, now: number): void {
    const at = ticket.slot * this.#count + promise;
    if (this.#state[at] === idle) return;
    if (this.#dueForEnd(at) < now) this.#end(ticket, promise, now, breached);
    else this.#state[at] = idle;
  }

  cancelAll(ticket: Ticket, now: number): void {
    for (let promise = 0; promise < this.#count; promise++) this.cancel(ticket, promise, now);
  }

  /** Whether the promise is kept can't be known from here on: a row only where it is broken by now. */
  drop(ticket: Ticket, promise: number, now: number): void {
    const at = ticket.slot * this.#count + promise;
    if (this.#state[at] === idle) return;
    if (this.#dueForEnd(at) <= now) this.#end(ticket, promise, now, breached);
    else this.#state[at] = idle;
  }

  /** The clock begins anew at a reopening; if the resolution had come too late, that stays a breach. */
  restart(ticket: Ticket, promise: number, now: number): void {
    const at = ticket.slot * this.#count + promise;
    const resolvedAt = ticket.resolvedAt;
    this.resume(ticket, promise, resolvedAt);
    if (this.isOn(ticket, promise) && this.#dueForEnd(at) < resolvedAt)
      this.fulfil(ticket, promise, resolvedAt);
    this.start(ticket, promise, now);
  }

  /** The log ends: what still runs is written as it stands. */
  closeAll(ticket: Ticket, now: number): void {
    for (let promise = 0; promise < this.#count; promise++) {
      const at = ticket.slot * this.#count + promise;
      if (this.#state[at] === idle) continue;
      const isLate = this.#dueForEnd(at) <= now;
      const ending = isLate ? breached : open;
      if (this.#isKept(at)) this.#write(ticket, promise, Number.NaN, now, ending);
      this.#state[at] = idle;
    }
  }

  /** Due instant with the pauses so far; Infinity while paused before it was due. */
  #dueForEnd(at: number): number {
    if (this.#isBroken[at] === 1 || this.#state[at] !== paused) return this.#dueAt[at];
    return this.#dueAt[at] > this.#pausedFrom[at] ? Infinity : this.#dueAt[at];
  }

  #isKept(at: number): boolean {
    return !Number.isNaN(this.#limit[at]);
  }

  #limitOf(ticket: Ticket, promise: number): number {
    const { limit } = this.#model.promises[promise];
    return limit[ticket.type * this.#model.names.priorities.length + ticket.priority];
  }

  #setLimit(ticket: Ticket, promise: number): void {
    const at = ticket.slot * this.#count + promise;
    this.#limit[at] = this.#limitOf(ticket, promise);
    this.#setDue(at, promise);
  }

  #setDue(at: number, promise: number): void {
    this.#dueAt[at] = this.#isKept(at)
      ? add(
          this.#model.promises[promise].clock,
          this.#startedAt[at],
          this.#limit[at] + this.#pausedTime[at],
        )
      : Infinity;
  }

  #end(ticket: Ticket, promise: number, now: number, ending: number): void {
    const at = ticket.slot * this.#count + promise;
    if (this.#isKept(at)) this.#write(ticket, promise, now, now, ending);
    this.#state[at] = idle;
  }

  #write(
    ticket: Ticket,
    promise: number,
    endedAt: number,
    lateUntil: number,
    ending: number,
  ): void {
    const at = ticket.slot * this.#count + promise;
    const dueAt = this.#dueForEnd(at);
    const { clock, tier } = this.#model.promises[promise];
    const row = this.#sink.clocks.next();
    const { columns } = this.#sink.clocks;
    columns.promise[row] = promise;
    columns.ticket[row] = ticket.id;
    columns.visit[row] = tier < 0 ? -1 : ticket.visit;
    columns.arrivedAt[row] = ticket.arrivedAt;
    columns.type[row] = ticket.type;
    columns.priority[row] = ticket.priority;
    columns.channel[row] = ticket.channel;
    columns.startedAt[row] = this.#startedAt[at];
    columns.dueAt[row] = dueAt;
    columns.endedAt[row] = endedAt;
    columns.ending[row] = ending;
    columns.usedTime[row] = this.#usedBy(at, promise, lateUntil);
    columns.lateTime[row] = ending === breached ? between(clock, dueAt, lateUntil) : 0;
    this.#accounts!.write(columns, row, ticket.slot, promise);
  }

  /** How long the clock has run by an instant, if it doesn't stand since an earlier one. */
  #usedBy(at: number, promise: number, until: number): number {
    const { clock } = this.#model.promises[promise];
    const end = this.#state[at] === paused ? this.#pausedFrom[at] : until;
    return between(clock, this.#startedAt[at], end) - this.#pausedTime[at];
  }

  #grow(capacity: number): void {
    this.#accounts!.grow(capacity);
    const size = capacity * this.#count;
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
    this.#state = wider8(this.#state);
    this.#isBroken = wider8(this.#isBroken);
    this.#startedAt = wider(this.#startedAt);
    this.#pausedFrom = wider(this.#pausedFrom);
    this.#pausedTime = wider(this.#pausedTime);
    if (this.#model.promisesWithReminders.length > 0) this.#reminded = wider8(this.#reminded);
    if (this.#model.promisesOfTierTimes.length > 0) this.#pausedBefore = wider(this.#pausedBefore);
    this.#limit = wider(this.#limit);
    this.#dueAt = wider(this.#dueAt);
  }
}

function add(clock: BusinessClock | null, at: number, time: number): number {
  return clock === null ? at + time : addOpenTime(clock, at, time);
}

function between(clock: BusinessClock | null, from: number, to: number): number {
  return clock === null ? to - from : openTimeBetween(clock, from, to);
}
