import { clockEndings, type LogSink } from "../log/ticketLog.ts";
import { type ClockStates, paused } from "./clockStates.ts";
import type { Ticket } from "./ticket.ts";
import type { TimeAccounts } from "./timeAccounts.ts";
import { timeBetween } from "./timeOnClock.ts";

const breached = clockEndings.indexOf("breached");

/** Writes the rows of promises into the log. */
export class ClockRows {
  readonly #states: ClockStates;
  readonly #sink: LogSink;
  readonly #accounts: TimeAccounts | null;

  constructor(states: ClockStates, sink: LogSink, accounts: TimeAccounts | null) {
    this.#states = states;
    this.#sink = sink;
    this.#accounts = accounts;
  }

  /** The clock of a ticket's promise ends now, as one of `clockEndings`. */
  writeEnd(ticket: Ticket, promise: number, now: number, ending: number): void {
    const row = this.#write(ticket, promise, now, ending);
    this.#sink.clocks.columns.endedAt[row] = now;
  }

  /** It runs on where the log ends, late or not. */
  writeOpen(ticket: Ticket, promise: number, now: number, ending: number): void {
    const row = this.#write(ticket, promise, now, ending);
    this.#sink.clocks.columns.endedAt[row] = Number.NaN;
  }

  #write(ticket: Ticket, promise: number, until: number, ending: number): number {
    const at = this.#states.placeOf(ticket, promise);
    const dueAt = this.#states.dueForEnd(at);
    const { clock, tier } = this.#states.model.promises[promise];
    const row = this.#sink.clocks.next();
    const { columns } = this.#sink.clocks;
    columns.promise[row] = promise;
    columns.ticket[row] = ticket.id;
    columns.visit[row] = tier < 0 ? -1 : ticket.visit;
    columns.arrivedAt[row] = ticket.arrivedAt;
    columns.type[row] = ticket.type;
    columns.priority[row] = ticket.priority;
    columns.channel[row] = ticket.channel;
    columns.startedAt[row] = this.#states.startedAt[at];
    columns.dueAt[row] = dueAt;
    columns.ending[row] = ending;
    columns.usedTime[row] = this.#usedBy(at, promise, until);
    columns.lateTime[row] = ending === breached ? timeBetween(clock, dueAt, until) : 0;
    this.#accounts!.write(columns, row, ticket.slot, promise);
    return row;
  }

  /** How long the clock has run by an instant, if it doesn't stand since an earlier one. */
  #usedBy(at: number, promise: number, until: number): number {
    const { model, state, startedAt, pausedFrom, pausedTime } = this.#states;
    const end = state[at] === paused ? pausedFrom[at] : until;
    return timeBetween(model.promises[promise].clock, startedAt[at], end) - pausedTime[at];
  }
}
