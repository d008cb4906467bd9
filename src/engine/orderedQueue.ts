/** What waits in an ordered queue and knows its place there. */
export interface Placed {
  place: number;
}

/**
 * Waiting tickets with the smallest key first and, of equal keys, the smallest turn: a binary heap.
 * Each knows its place, so that any can leave in logarithmic time.
 */
export class OrderedQueue<T extends Placed> {
  #tickets: T[] = [];
  #keys = new Float64Array(64);
  #turns = new Float64Array(64);
  #headTurn = 0;

  get length(): number {
    return this.#tickets.length;
  }

  /** Adds the ticket in its turn: a number above 0 that no other has. */
  add(ticket: T, key: number, turn: number): void {
    if (this.length === this.#keys.length) this.#grow();
    this.#tickets.push(ticket);
    this.#rise(this.length - 1, ticket, key, turn);
  }

  /** Adds the ticket before all others of its key. */
  addFirst(ticket: T, key: number): void {
    this.add(ticket, key, --this.#headTurn);
  }

  remove({ place }: T): void {
    const moved = this.#tickets.pop()!;
    const last = this.length;
    if (place === last) return;
    const key = this.#keys[last];
    const turn = this.#turns[last];
    this.#rise(place, moved, key, turn);
    if (moved.place === place) this.#sink(place, moved, key, turn);
  }

  /** The ticket at a place of the heap: 0 is the first of all, and those behind `place` are at `2 · place + 1` and `+ 2`. */
  at(place: number): T {
    return this.#tickets[place];
  }

  /** Whether the ticket at one place comes before the one at another. */
  isBefore(place: number, than: number): boolean {
    return this.#comesBefore(this.#keys[place], this.#turns[place], than);
  }

  #rise(from: number, ticket: T, key: number, turn: number): void {
    let hole = from;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.#comesBefore(key, turn, parent)) break;
      this.#copy(parent, hole);
      hole = parent;
    }
    this.#set(hole, ticket, key, turn);
  }

  #sink(from: number, ticket: T, key: number, turn: number): void {
    let hole = from;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= this.length) break;
      if (child + 1 < this.length && this.isBefore(child + 1, child)) child++;
      if (this.#comesBefore(key, turn, child)) break;
      this.#copy(child, hole);
      hole = child;
    }
    this.#set(hole, ticket, key, turn);
  }

  #copy(from: number, to: number): void {
    this.#set(to, this.#tickets[from], this.#keys[from], this.#turns[from]);
  }

  #comesBefore(key: number, turn: number, than: number): boolean {
    return key < this.#keys[than] || (key === this.#keys[than] && turn < this.#turns[than]);
  }

  #set(place: number, ticket: T, key: number, turn: number): void {
    this.#tickets[place] = ticket;
    this.#keys[place] = key;
    this.#turns[place] = turn;
    ticket.place = place;
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    const turns = new Float64Array(this.#turns.length * 2);
    keys.set(this.#keys);
    turns.set(this.#turns);
    this.#keys = keys;
    this.#turns = turns;
  }
}
