/** What happens first among events of one instant: a smaller phase. Dispatch comes between arrivals and timers and is no event. */
export const phases = {
  completion: 1,
  comeBack: 2,
  shiftEnd: 3,
  shiftStart: 4,
  arrival: 5,
  timer: 7,
} as const;

/** 2^45: more than any serial. */
const phaseSize = 35_184_372_088_832;

/**
 * The pending events in order of instant, then phase, then `serial` (of the ticket, source or
 * team): a binary heap over flat arrays, without an object per event.
 *
 * Not guaranteed: an order between two events of the same instant, phase and serial. The engine
 * never has two live ones; an event that no longer holds is told by its stamp.
 */
export class EventQueue {
  length = 0;
  #at = new Float64Array(256);
  #order = new Float64Array(256);
  #subject = new Int32Array(256);
  #stamp = new Int32Array(256);

  /** The next event's instant, phase, subject and stamp; only while `length` is above 0. */
  get at(): number {
    return this.#at[0];
  }
  get phase(): number {
    return Math.floor(this.#order[0] / phaseSize);
  }
  get subject(): number {
    return this.#subject[0];
  }
  get stamp(): number {
    return this.#stamp[0];
  }

  /** Adds an event. `serial` is a whole number below 2^43; `subject` and `stamp` are the caller's int32. */
  push(at: number, phase: number, serial: number, subject: number, stamp: number): void {
    if (this.length === this.#at.length) this.#grow();
    const order = phase * phaseSize + serial;
    let hole = this.length++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.#isBefore(at, order, parent)) break;
      this.#copy(parent, hole);
      hole = parent;
    }
    this.#set(hole, at, order, subject, stamp);
  }

  /** Removes the next event. */
  pop(): void {
    const last = --this.length;
    if (last === 0) return;
    const at = this.#at[last];
    const order = this.#order[last];
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= last) break;
      if (child + 1 < last && this.#isBefore(this.#at[child + 1], this.#order[child + 1], child))
        child++;
      if (this.#isBefore(at, order, child)) break;
      this.#copy(child, hole);
      hole = child;
    }
    this.#set(hole, at, order, this.#subject[last], this.#stamp[last]);
  }

  #isBefore(at: number, order: number, index: number): boolean {
    return at < this.#at[index] || (at === this.#at[index] && order < this.#order[index]);
  }

  #copy(from: number, to: number): void {
    this.#at[to] = this.#at[from];
    this.#order[to] = this.#order[from];
    this.#subject[to] = this.#subject[from];
    this.#stamp[to] = this.#stamp[from];
  }

  #set(index: number, at: number, order: number, subject: number, stamp: number): void {
    this.#at[index] = at;
    this.#order[index] = order;
    this.#subject[index] = subject;
    this.#stamp[index] = stamp;
  }

  #grow(): void {
    const capacity = this.#at.length * 2;
    this.#at = wider(this.#at, new Float64Array(capacity));
    this.#order = wider(this.#order, new Float64Array(capacity));
    this.#subject = wider(this.#subject, new Int32Array(capacity));
    this.#stamp = wider(this.#stamp, new Int32Array(capacity));
  }
}

function wider<A extends Float64Array | Int32Array>(array: A, to: A): A {
  to.set(array);
  return to;
}
