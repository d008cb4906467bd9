/** A ticket that is seen coming, and whether what its alert asks for has been done by now. */
interface Foreseen {
  readonly source: number;
  readonly serial: number;
  /** The improvement that sees it coming. */
  readonly improvement: number;
  isAverted: boolean;
}

/** Tickets that are seen coming, until they come or don't, by the numbers that they are given. */
export class ForeseenTickets {
  /** How many there have been. */
  #count = 0;
  readonly #toCome = new Map<number, Foreseen>();

  /** Returns its number, which no other ever has. */
  add(source: number, serial: number, improvement: number): number {
    this.#toCome.set(this.#count, { source, serial, improvement, isAverted: false });
    return this.#count++;
  }

  /** What its alert asks for is done: too late for one that has come. */
  avert(number: number): void {
    const ticket = this.#toCome.get(number);
    if (ticket !== undefined) ticket.isAverted = true;
  }

  take(number: number): Foreseen {
    const ticket = this.#toCome.get(number)!;
    this.#toCome.delete(number);
    return ticket;
  }
}
