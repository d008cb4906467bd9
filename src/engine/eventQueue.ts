/**
 * What happens first among events of one instant: a smaller phase. So whoever is done at an instant
 * is free for what arrives then, who goes home then takes nothing new, and what can start doesn't
 * breach. Breaks are of the phases of shifts. After all of these comes dispatch, which is no event, and then
 * the timers of tickets still waiting, which have a queue of their own.
 */
export const phases = {
  /** Of work, and of a visit of a tier of unknown capacity. */
  completion: 1,
  /** From a pending, a vendor, or a resolution that didn't hold. */
  comeBack: 2,
  /** Who leaves a team, who joins it, how tired it is: all before the shifts of the new date. */
  midnight: 3,
  shiftEnd: 4,
  shiftStart: 5,
  /** Begins and ends of duties on call, and who was called comes. */
  onCall: 6,
  arrival: 7,
  /** Of requesters whom a session before hasn't helped. */
  failedDeflection: 8,
  /** Of tickets that were seen coming. */
  foreseen: 9,
  /** Of a major incident; then of those who report it, and of those who ask how far it is. */
  declaration: 10,
  child: 11,
  statusCall: 12,
} as const;

/** 2^45: more than any serial. */
const phaseSize = 35_184_372_088_832;
const firstCapacity = 256;

/**
 * The pending events in order of instant, then phase, then `serial` (of the ticket, source or
 * team): a binary heap over flat arrays, without an object per event. An event stays in one place
 * while it is pending; only its instant and the number of its place move through the heap.
 *
 * Not guaranteed: an order between two events of the same instant, phase and serial. The engine
 * never has two live ones; an event that no longer holds is told by its stamp.
 */
export class EventQueue {
  length = 0;
  /** The heap; beyond its end every instant is Infinity, so that a missing child is never the earlier. */
  #at = new Float64Array(firstCapacity).fill(Infinity);
  #place = Int32Array.from({ length: firstCapacity }, (_, place) => place);
  /** By place. */
  #order = new Float64Array(firstCapacity);
  #subject = new Int32Array(firstCapacity);
  #stamp = new Int32Array(firstCapacity);

  #phase = new Uint8Array(firstCapacity);
  /** The event that was taken last: `subject` is a ticket's slot, a team or a source; `stamp` tells whether it still holds. */
  phase = 0;
  subject = 0;
  stamp = 0;

  /** The next event's instant; Infinity where there is none. */
  get at(): number {
    return this.#at[0];
  }

  /** Adds an event. `serial` is a whole number below 2^43; `subject` and `stamp` are the caller's int32. */
  push(at: number, phase: number, serial: number, subject: number, stamp: number): void {
    if (this.length + 2 > this.#at.length) this.#grow();
    const heap = this.#at;
    const places = this.#place;
    let hole = this.length++;
    const place = places[hole];
    const order = phase * phaseSize + serial;
    this.#order[place] = order;
    this.#phase[place] = phase;
    this.#subject[place] = subject;
    this.#stamp[place] = stamp;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = heap[parent];
      if (above < at || (above === at && this.#order[places[parent]] <= order)) break;
      heap[hole] = above;
      places[hole] = places[parent];
      hole = parent;
    }
    heap[hole] = at;
    places[hole] = place;
  }

  /** Removes the next event, which `phase`, `subject` and `stamp` then tell of; only while there is one. */
  take(): void {
    const heap = this.#at;
    const places = this.#place;
    const last = --this.length;
    const freed = places[0];
    this.phase = this.#phase[freed];
    this.subject = this.#subject[freed];
    this.stamp = this.#stamp[freed];
    const at = heap[last];
    const place = places[last];
    heap[last] = Infinity;
    places[last] = freed;
    if (last === 0) return;
    const half = last >> 1;
    let hole = 0;
    while (hole < half) {
      let child = 2 * hole + 1;
      const left = heap[child];
      const right = heap[child + 1];
      if (right < left || (right === left && this.#isBefore(child + 1, child))) child++;
      const below = heap[child];
      if (at < below || (at === below && this.#order[place] < this.#order[places[child]])) break;
      heap[hole] = below;
      places[hole] = places[child];
      hole = child;
    }
    heap[hole] = at;
    places[hole] = place;
  }

  /** Of two events of one instant. */
  #isBefore(one: number, other: number): boolean {
    return this.#order[this.#place[one]] < this.#order[this.#place[other]];
  }

  #grow(): void {
    const from = this.#at.length;
    const to = 2 * from;
    this.#at = wider(this.#at, new Float64Array(to).fill(Infinity));
    this.#order = wider(this.#order, new Float64Array(to));
    this.#phase = wider(this.#phase, new Uint8Array(to));
    this.#subject = wider(this.#subject, new Int32Array(to));
    this.#stamp = wider(this.#stamp, new Int32Array(to));
    this.#place = wider(
      this.#place,
      Int32Array.from({ length: to }, (_, place) => place),
    );
  }
}

function wider<A extends Float64Array | Int32Array | Uint8Array>(array: A, to: A): A {
  to.set(array);
  return to;
}
