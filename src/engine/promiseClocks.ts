import { clockEndings, type LogSink } from "../log/ticketLog.ts";
import type { CompiledModel } from "./compiledModel.ts";
import { ClockRows } from "./clockRows.ts";
import { ClockStates, idle, paused, running } from "./clockStates.ts";
import type { Ticket } from "./ticket.ts";
import type { TimeAccounts } from "./timeAccounts.ts";
import { timeBetween } from "./timeOnClock.ts";

const [open, met, breached, cancelled] = clockEndings.map((_, at) => at);

/**
 * What happens to the clocks of promises: they start, are paused and go on, are fulfilled or cancelled,
 * and leave a row each. How they stand is in `states`, what follows from that in `clockReadings`.
 *
 * Promises that don't cover a ticket keep time too, but are due never and leave no row: a change of
 * priority may bring the ticket under them, from their own start and with their own pauses.
 */
export class PromiseClocks {
  readonly states: ClockStates;
  readonly #model: CompiledModel;
  readonly #rows: ClockRows;
  readonly #accounts: TimeAccounts | null;

  /** The accounts hold where the tickets' time went; null only where there is no promise. */
  constructor(model: CompiledModel, sink: LogSink, accounts: TimeAccounts | null) {
    this.states = new ClockStates(model);
    this.#model = model;
    this.#rows = new ClockRows(this.states, sink, accounts);
    this.#accounts = accounts;
  }

  /** Makes room for the clocks of all the tickets there can be. */
  makeRoom(capacity: number): void {
    if (this.states.state.length >= capacity * this.states.count) return;
    this.#accounts!.grow(2 * capacity);
    this.states.grow(2 * capacity);
  }

  /** Whether the clock runs or is stopped. */
  isOn(ticket: Ticket, promise: number): boolean {
    return this.states.state[this.states.placeOf(ticket, promise)] !== idle;
  }

  /** Starts the clock of one promise. */
  start(ticket: Ticket, promise: number, now: number): void {
    const at = this.states.placeOf(ticket, promise);
    this.states.state[at] = running;
    this.states.isBroken[at] = 0;
    this.states.startedAt[at] = now;
    this.states.pausedTime[at] = 0;
    if (this.states.reminded.length > 0) this.states.reminded[at] = 0;
    this.#accounts!.mark(ticket.slot, promise);
    this.states.limit[at] = this.states.limitOf(ticket, promise);
    this.states.setDue(at, promise);
  }

  /** Somebody takes the ticket up or puts it down: the interval since the last time ends, and the next begins. */
  update(ticket: Ticket, promise: number, now: number): void {
    const at = this.states.placeOf(ticket, promise);
    if (this.states.state[at] === idle || this.states.startedAt[at] === now) return;
    this.fulfil(ticket, promise, now);
    this.start(ticket, promise, now);
  }

  /** The last update: no further interval begins. */
  endUpdates(ticket: Ticket, promise: number, now: number): void {
    const at = this.states.placeOf(ticket, promise);
    if (this.states.startedAt[at] === now) this.states.state[at] = idle;
    else this.fulfil(ticket, promise, now);
  }

  setReminded(ticket: Ticket, promise: number): void {
    this.states.reminded[this.states.placeOf(ticket, promise)]++;
  }

  /** Notes the time the clock was stopped before the ticket joins a tier now. */
  markJoining(ticket: Ticket, promise: number): void {
    const at = this.states.placeOf(ticket, promise);
    this.states.pausedBefore[at] = this.states.pausedTime[at];
  }

  /** Stops those clocks of the ticket that a pending of this reason pauses. */
  pauseFor(ticket: Ticket, reason: number, now: number): void {
    for (let promise = 0; promise < this.states.count; promise++)
      if (this.#model.promises[promise].pauses[reason] === 1) this.pause(ticket, promise, now);
  }

  resumeFor(ticket: Ticket, reason: number, now: number): void {
    for (let promise = 0; promise < this.states.count; promise++)
      if (this.#model.promises[promise].pauses[reason] === 1) this.resume(ticket, promise, now);
  }

  pause(ticket: Ticket, promise: number, now: number): void {
    const at = this.states.placeOf(ticket, promise);
    if (this.states.state[at] !== running) return;
    this.states.state[at] = paused;
    this.states.pausedFrom[at] = now;
  }

  resume(ticket: Ticket, promise: number, now: number): void {
    const at = this.states.placeOf(ticket, promise);
    if (this.states.state[at] !== paused) return;
    this.states.state[at] = running;
    this.states.pausedTime[at] += timeBetween(
      this.#model.promises[promise].clock,
      this.states.pausedFrom[at],
      now,
    );
    if (this.states.isBroken[at] === 0 && this.states.dueAt[at] > this.states.pausedFrom[at])
      this.states.setDue(at, promise);
  }

  /** The ticket's priority has changed: limits are taken anew, from each clock's own start; one past its new limit is broken now. */
  changePriority(ticket: Ticket, now: number): void {
    for (let promise = 0; promise < this.states.count; promise++) {
      const at = this.states.placeOf(ticket, promise);
      if (this.states.state[at] === idle) continue;
      const after = this.states.limitOf(ticket, promise);
      if (Object.is(this.states.limit[at], after) || this.states.dueForEnd(at) <= now) continue;
      if (this.states.isCovered(at)) this.#rows.writeEnd(ticket, promise, now, cancelled);
      this.states.limit[at] = after;
      this.states.setDue(at, promise);
      this.#breakIfPast(at, now);
    }
  }

  /** A new limit that was used up before the change (or the pause it comes in) is broken by the change. */
  #breakIfPast(at: number, now: number): void {
    const until = this.states.state[at] === paused ? this.states.pausedFrom[at] : now;
    if (this.states.dueAt[at] > until) return;
    this.states.dueAt[at] = now;
    this.states.isBroken[at] = 1;
  }

  /** The promise is kept now, or was broken before; `isTimer`: it runs out now, which breaks it. */
  fulfil(ticket: Ticket, promise: number, now: number, isTimer = false): void {
    const at = this.states.placeOf(ticket, promise);
    if (this.states.state[at] === idle) return;
    const due = this.states.dueForEnd(at);
    const isLate = now > due || (now === due && (isTimer || this.states.isBroken[at] === 1));
    this.#end(ticket, promise, now, isLate ? breached : met);
  }

  /** As `fulfil`, for a clock that may be stopped since an instant: it was kept then. */
  fulfilSince(ticket: Ticket, promise: number, since: number): void {
    this.resume(ticket, promise, since);
    this.fulfil(ticket, promise, since);
  }

  /** Nobody needs the promise any more: excluded, unless it was broken before. */
  cancel(ticket: Ticket, promise: number, now: number): void {
    const at = this.states.placeOf(ticket, promise);
    if (this.states.state[at] === idle) return;
    this.#end(ticket, promise, now, now >= this.states.dueForEnd(at) ? breached : cancelled);
  }

  /** A ticket that is lost has no promise, not even one of no time at all: a row only where it was broken before. */
  lose(ticket: Ticket, promise: number, now: number): void {
    const at = this.states.placeOf(ticket, promise);
    if (this.states.state[at] === idle) return;
    if (this.states.dueForEnd(at) < now) this.#end(ticket, promise, now, breached);
    else this.states.state[at] = idle;
  }

  cancelAll(ticket: Ticket, now: number): void {
    for (let promise = 0; promise < this.states.count; promise++) this.cancel(ticket, promise, now);
  }

  /** Whether the promise is kept can't be known from here on: a row only where it is broken by now. */
  drop(ticket: Ticket, promise: number, now: number): void {
    const at = this.states.placeOf(ticket, promise);
    if (this.states.state[at] === idle) return;
    if (this.states.dueForEnd(at) <= now) this.#end(ticket, promise, now, breached);
    else this.states.state[at] = idle;
  }

  /** The clock begins anew at a reopening; if the resolution had come too late, that stays a breach. */
  restart(ticket: Ticket, promise: number, now: number): void {
    const at = this.states.placeOf(ticket, promise);
    const resolvedAt = ticket.resolvedAt;
    this.resume(ticket, promise, resolvedAt);
    if (this.isOn(ticket, promise) && this.states.dueForEnd(at) < resolvedAt)
      this.fulfil(ticket, promise, resolvedAt);
    this.start(ticket, promise, now);
  }

  /** The log ends: what still runs is written as it stands. */
  closeAll(ticket: Ticket, now: number): void {
    for (let promise = 0; promise < this.states.count; promise++) {
      const at = this.states.placeOf(ticket, promise);
      if (this.states.state[at] === idle) continue;
      const isLate = this.states.dueForEnd(at) <= now;
      const ending = isLate ? breached : open;
      if (this.states.isCovered(at)) this.#rows.writeOpen(ticket, promise, now, ending);
      this.states.state[at] = idle;
    }
  }

  #end(ticket: Ticket, promise: number, now: number, ending: number): void {
    const at = this.states.placeOf(ticket, promise);
    if (this.states.isCovered(at)) this.#rows.writeEnd(ticket, promise, now, ending);
    this.states.state[at] = idle;
  }
}
