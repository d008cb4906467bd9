import type { LogSink } from "../log/ticketLog.ts";
import { clockEndings } from "../log/ticketLog.ts";
import { addOpenTime, type BusinessClock, openTimeBetween } from "../model/businessClock.ts";
import type { CompiledModel } from "./compiledModel.ts";
import type { TicketPool } from "./ticketPool.ts";

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
  #limit = new Float64Array(0);
  #dueAt = new Float64Array(0);

  constructor(model: CompiledModel, sink: LogSink) {
    this.#model = model;
    this.#sink = sink;
    this.#count = model.promises.length;
  }

  /** Starts the clock of one promise. */
  start(tickets: TicketPool, slot: number, promise: number, now: number): void {
    if (this.#state.length < tickets.capacity * this.#count) this.#grow(tickets.capacity);
    const at = slot * this.#count + promise;
    this.#state[at] = running;
    this.#startedAt[at] = now;
    this.#pausedTime[at] = 0;
    this.#setLimit(tickets, slot, promise);
  }

  /** When the promise is due as things stand; Infinity while paused, or not covered, or never. */
  dueAt(slot: number, promise: number): number {
    const at = slot * this.#count + promise;
    return this.#isKept(at) && this.#state[at] === running ? this.#dueAt[at] : Infinity;
  }

  /** When the given share of the limit is used up as things stand. */
  usedAt(slot: number, promise: number, share: number): number {
    const at = slot * this.#count + promise;
    if (!this.#isKept(at) || this.#state[at] !== running) return Infinity;
    const used = Math.floor(this.#limit[at] * share + 0.5) + this.#pausedTime[at];
    return add(this.#model.promises[promise].clock, this.#startedAt[at], used);
  }

  /** Stops those clocks of the ticket that a pending of this reason pauses. */
  pauseFor(slot: number, reason: number, now: number): void {
    for (let promise = 0; promise < this.#count; promise++)
      if (this.#model.promises[promise].pauses[reason] === 1) this.pause(slot, promise, now);
  }

  resumeFor(slot: number, reason: number, now: number): void {
    for (let promise = 0; promise < this.#count; promise++)
      if (this.#model.promises[promise].pauses[reason] === 1) this.resume(slot, promise, now);
  }

  pause(slot: number, promise: number, now: number): void {
    const at = slot * this.#count + promise;
    if (this.#state[at] !== running) return;
    this.#state[at] = paused;
    this.#pausedFrom[at] = now;
  }

  resume(slot: number, promise: number, now: number): void {
    const at = slot * this.#count + promise;
    if (this.#state[at] !== paused) return;
    this.#state[at] = running;
    if (this.#dueAt[at] <= this.#pausedFrom[at]) return;
    this.#pausedTime[at] += between(this.#model.promises[promise].clock, this.#pausedFrom[at], now);
    this.#setDue(at, promise);
  }

  /** The ticket's priority has changed: limits are taken anew, from each clock's own start; one past its new limit is broken now. */
  changePriority(tickets: TicketPool, slot: number, now: number): void {
    for (let promise = 0; promise < this.#count; promise++) {
      const at = slot * this.#count + promise;
      if (this.#state[at] === idle) continue;
      const after = this.#limitOf(tickets, slot, promise);
      if (Object.is(this.#limit[at], after) || this.#dueForEnd(at) <= now) continue;
      if (this.#isKept(at)) this.#write(tickets, slot, promise, now, now, cancelled);
      this.#limit[at] = after;
      this.#setDue(at, promise);
      this.#dueAt[at] = Math.max(this.#dueAt[at], now);
    }
  }

  /** The promise is kept now, or was broken before; `isTimer`: it runs out now, which breaks it. */
  fulfil(tickets: TicketPool, slot: number, promise: number, now: number, isTimer = false): void {
    const at = slot * this.#count + promise;
    if (this.#state[at] === idle) return;
    const due = this.#dueForEnd(at);
    const isLate = now > due || (isTimer && now === due);
    this.#end(tickets, slot, promise, now, isLate ? breached : met);
  }

  /** As `fulfil`, for a clock that may be stopped since `at`: it was kept then. */
  fulfilSince(tickets: TicketPool, slot: number, promise: number, at: number): void {
    this.resume(slot, promise, at);
    this.fulfil(tickets, slot, promise, at);
  }

  /** Nobody needs the promise any more: excluded, unless it was broken before. */
  cancel(tickets: TicketPool, slot: number, promise: number, now: number): void {
    const at = slot * this.#count + promise;
    if (this.#state[at] === idle) return;
    this.#end(tickets, slot, promise, now, now >= this.#dueForEnd(at) ? breached : cancelled);
  }

  cancelAll(tickets: TicketPool, slot: number, now: number): void {
    for (let promise = 0; promise < this.#count; promise++)
      this.cancel(tickets, slot, promise, now);
  }

  /** Whether the promise is kept can't be known: it leaves no row. */
  drop(slot: number, promise: number): void {
    this.#state[slot * this.#count + promise] = idle;
  }

  /** The log ends: what still runs is written as it stands. */
  closeAll(tickets: TicketPool, slot: number, now: number): void {
    for (let promise = 0; promise < this.#count; promise++) {
      const at = slot * this.#count + promise;
      if (this.#state[at] === idle) continue;
      const isLate = this.#dueForEnd(at) <= now;
      const ending = isLate ? breached : open;
      if (this.#isKept(at)) this.#write(tickets, slot, promise, Number.NaN, now, ending);
      this.#state[at] = idle;
    }
  }

  /** Due instant with the pauses so far; Infinity while paused before it was due. */
  #dueForEnd(at: number): number {
    const isPausedBefore = this.#state[at] === paused && this.#dueAt[at] > this.#pausedFrom[at];
    return isPausedBefore ? Infinity : this.#dueAt[at];
  }

  #isKept(at: number): boolean {
    return !Number.isNaN(this.#limit[at]);
  }

  #limitOf(tickets: TicketPool, slot: number, promise: number): number {
    const { limit } = this.#model.promises[promise];
    return limit[tickets.type[slot] * this.#model.names.priorities.length + tickets.priority[slot]];
  }

  #setLimit(tickets: TicketPool, slot: number, promise: number): void {
    const at = slot * this.#count + promise;
    this.#limit[at] = this.#limitOf(tickets, slot, promise);
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

  #end(tickets: TicketPool, slot: number, promise: number, now: number, ending: number): void {
    const at = slot * this.#count + promise;
    if (this.#isKept(at)) this.#write(tickets, slot, promise, now, now, ending);
    this.#state[at] = idle;
  }

  #write(
    tickets: TicketPool,
    slot: number,
    promise: number,
    endedAt: number,
    lateUntil: number,
    ending: number,
  ): void {
    const at = slot * this.#count + promise;
    const dueAt = this.#dueForEnd(at);
    const { clock, tier } = this.#model.promises[promise];
    const row = this.#sink.clocks.next();
    const { columns } = this.#sink.clocks;
    columns.promise[row] = promise;
    columns.ticket[row] = tickets.id[slot];
    columns.visit[row] = tier < 0 ? -1 : tickets.visit[slot];
    columns.arrivedAt[row] = tickets.arrivedAt[slot];
    columns.startedAt[row] = this.#startedAt[at];
    columns.dueAt[row] = dueAt;
    columns.endedAt[row] = endedAt;
    columns.ending[row] = ending;
    columns.lateTime[row] = ending === breached ? between(clock, dueAt, lateUntil) : 0;
  }

  #grow(capacity: number): void {
    const size = capacity * this.#count;
    const wider = (old: Float64Array) => {
      const grown = new Float64Array(size);
      grown.set(old);
      return grown;
    };
    const state = new Uint8Array(size);
    state.set(this.#state);
    this.#state = state;
    this.#startedAt = wider(this.#startedAt);
    this.#pausedFrom = wider(this.#pausedFrom);
    this.#pausedTime = wider(this.#pausedTime);
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
