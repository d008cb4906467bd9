import { stages, Ticket, type TicketShape } from "./ticket.ts";

/**
 * The open tickets, and those that wait to be used again: memory follows the most tickets that
 * were ever open at a time, not all there were.
 */
export class TicketPool {
  /** By slot; those of the stage `none` are free, or on their way into a tier. */
  readonly all: Ticket[] = [];
  readonly #shape: TicketShape;
  readonly #free: Ticket[] = [];

  constructor(shape: TicketShape) {
    this.#shape = shape;
  }

  /** A ticket with its counters at zero. */
  take(): Ticket {
    const ticket = this.#free.pop() ?? this.#make();
    ticket.clear();
    return ticket;
  }

  release(ticket: Ticket): void {
    ticket.stage = stages.none;
    ticket.stamp++;
    ticket.timerStamp++;
    this.#free.push(ticket);
  }

  #make(): Ticket {
    const ticket = new Ticket(this.all.length, this.#shape);
    this.all.push(ticket);
    return ticket;
  }
}
