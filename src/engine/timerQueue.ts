const firstCapacity = 64;

/**
 * The timers of the open tickets, one a ticket, in order of instant, then of the tickets' numbers: a
 * binary heap over flat arrays in which each knows its place. So a timer that is set anew moves, and
 * one that is no longer wanted goes: most never run out, and would else lie about for days.
 */
export class TimerQueue {
  length = 0;
  /** The heap, and which ticket's (by slot) is at each of its places; beyond its end every instant is Infinity. */
  #at = new Float64Array(firstCapacity + 1).fill(Infinity);
  #slot = new Int32Array(firstCapacity + 1);
  /** By slot: the place in the heap, -1 for none; and the ticket's number. */
  #place = new Int32Array(firstCapacity).fill(-1);
  #id = new Float64Array(firstCapacity);

  /** When the first timer runs out; Infinity where there is none. */
  get at(): number {
    return this.#at[0];
  }

  /** Whose timer that is, by slot; only while there is one. */
  get first(): number {
    return this.#slot[0];
  }

  /** Sets the ticket's timer to an instant, or moves it there. */
  set(slot: number, id: number, at: number): void {
    if (slot >= this.#place.length) this.#makeRoom(slot + 1);
    this.#id[slot] = id;
    const place = this.#place[slot];
    if (place < 0) this.#rise(this.length++, slot, at);
    else this.#move(place, slot, at);
  }

  /** The ticket's timer, if it has one, no longer runs. */
  drop(slot: number): void {
    if (this.length === 0 || slot >= this.#place.length) return;
    const place = this.#place[slot];
    if (place < 0) return;
    const last = --this.length;
    const at = this.#at[last];
    const moved = this.#slot[last];
    this.#place[slot] = -1;
    this.#at[last] = Infinity;
    if (place !== last) this.#move(place, moved, at);
  }

  #move(place: number, slot: number, at: number): void {
    this.#rise(place, slot, at);
    if (this.#place[slot] === place) this.#sink(place, slot, at);
  }

  #rise(from: number, slot: number, at: number): void {
    let hole = from;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.#isBefore(at, slot, parent)) break;
      this.#put(hole, this.#slot[parent], this.#at[parent]);
      hole = parent;
    }
    this.#put(hole, slot, at);
  }

  #sink(from: number, slot: number, at: number): void {
    const half = this.length >> 1;
    let hole = from;
    while (hole < half) {
      let child = 2 * hole + 1;
      if (this.#isBefore(this.#at[child + 1], this.#slot[child + 1], child)) child++;
      if (this.#isBefore(at, slot, child)) break;
      this.#put(hole, this.#slot[child], this.#at[child]);
      hole = child;
    }
    this.#put(hole, slot, at);
  }

  /** Whether a ticket's timer at an instant comes before the one at a place. */
  #isBefore(at: number, slot: number, place: number): boolean {
    const there = this.#at[place];
    return at < there || (at === there && this.#id[slot] < this.#id[this.#slot[place]]);
  }

  #put(place: number, slot: number, at: number): void {
    this.#at[place] = at;
    this.#slot[place] = slot;
    this.#place[slot] = place;
  }

  /** For so many slots; in the heap one more, so that a last child has a sibling to be compared with. */
  #makeRoom(slots: number): void {
    const to = 2 * slots;
    const at = new Float64Array(to + 1).fill(Infinity);
    const slot = new Int32Array(to + 1);
    const place = new Int32Array(to).fill(-1);
    const id = new Float64Array(to);
    at.set(this.#at);
    slot.set(this.#slot);
    place.set(this.#place);
    id.set(this.#id);
    this.#at = at;
    this.#slot = slot;
    this.#place = place;
    this.#id = id;
  }
}
