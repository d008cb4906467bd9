/** How often each open ticket has come to each place (team, then tier), by its slot: one flat array that grows with them. */
export class PlaceVisits {
  readonly #places: number;
  #counts = new Uint16Array(0);

  constructor(places: number) {
    this.#places = places;
  }

  /** The ticket in the slot hasn't been anywhere yet. */
  clear(slot: number): void {
    const from = slot * this.#places;
    const to = from + this.#places;
    if (to > this.#counts.length) this.#grow(slot + 1);
    for (let at = from; at < to; at++) this.#counts[at] = 0;
  }

  /** One visit more; returns how many there were before. */
  add(slot: number, place: number): number {
    return this.#counts[slot * this.#places + place]++;
  }

  #grow(slots: number): void {
    const counts = new Uint16Array(2 * slots * this.#places);
    counts.set(this.#counts);
    this.#counts = counts;
  }
}
