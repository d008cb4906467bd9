/** A ticket that is seen coming, and whether what its alert asks for has been done by now. */
interface Foreseen {
  source: number;
  serial: number;
  /** The improvement that sees it coming. */
  improvement: number;
  isAverted: boolean;
}

/** Tickets that are seen coming, until they come or don't; places are used again. */
export class ForeseenTickets {
  /** How many there have been. */
  count = 0;
  readonly #all: Foreseen[] = [];
  readonly #free: number[] = [];

  add(source: number, serial: number, improvement: number): number {
    const place = this.#free.pop() ?? this.#all.length;
    this.#all[place] = { source, serial, improvement, isAverted: false };
    this.count++;
    return place;
  }

  avert(place: number): void {
    this.#all[place].isAverted = true;
  }

  take(place: number): Foreseen {
    this.#free.push(place);
    return this.#all[place];
  }
}
