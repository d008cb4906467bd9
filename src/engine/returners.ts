/** A requester whom a session hasn't helped, and who will come to the desk. */
export interface Returner {
  source: number;
  serial: number;
  /** What is left of their patience. */
  patience: number;
}

/** Requesters on their way from a session to the desk; places are used again. */
export class Returners {
  readonly #all: Returner[] = [];
  readonly #free: number[] = [];

  add(source: number, serial: number, patience: number): number {
    const place = this.#free.pop() ?? this.#all.length;
    this.#all[place] = { source, serial, patience };
    return place;
  }

  take(place: number): Returner {
    this.#free.push(place);
    return this.#all[place];
  }
}
