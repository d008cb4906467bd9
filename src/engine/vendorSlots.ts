import type { Ticket } from "./ticket.ts";

/** The slots of a vendor who works on so many tickets at once, and who waits for one, in order of joining. */
export class VendorSlots {
  #free: number;
  #first: Ticket | null = null;
  #last: Ticket | null = null;

  constructor(slots: number) {
    this.#free = slots;
  }

  /** Takes a slot; false where none is free. */
  take(): boolean {
    if (this.#free === 0) return false;
    this.#free--;
    return true;
  }

  /** A slot is free again: the first who waits gets it and is returned, or it stays free. */
  giveBack(): Ticket | null {
    const next = this.#first;
    if (next === null) this.#free++;
    else this.leave(next);
    return next;
  }

  join(ticket: Ticket): void {
    ticket.previous = this.#last;
    ticket.next = null;
    if (this.#last === null) this.#first = ticket;
    else this.#last.next = ticket;
    this.#last = ticket;
  }

  leave({ next, previous }: Ticket): void {
    if (previous === null) this.#first = next;
    else previous.next = next;
    if (next === null) this.#last = previous;
    else next.previous = previous;
  }
}
