import type { CompiledModel } from "./compiledModel.ts";

/**
 * What the tickets of one type have taught one improvement: each from an instant on, wearing off
 * evenly from there. Instants are added in order, and asked about in order.
 */
export class Lessons {
  readonly #fadesPerMs: number;
  readonly #showsAt: number[] = [];
  /** How many show by now; how many of them have worn off; and the sum of the instants of the others. */
  #shown = 0;
  #wornOff = 0;
  #sum = 0;

  constructor(fadesPerMs: number) {
    this.#fadesPerMs = fadesPerMs;
  }

  add(showsAt: number): void {
    this.#showsAt.push(showsAt);
  }

  /** How many fresh ones they are worth: one half worn off is worth a half. */
  worthAt(now: number): number {
    const showsAt = this.#showsAt;
    const fades = this.#fadesPerMs;
    while (this.#shown < showsAt.length && showsAt[this.#shown] <= now)
      this.#sum += showsAt[this.#shown++];
    while (this.#wornOff < this.#shown && fades * (now - showsAt[this.#wornOff]) >= 1)
      this.#sum -= showsAt[this.#wornOff++];
    const count = this.#shown - this.#wornOff;
    return Math.max(0, count - fades * (count * now - this.#sum));
  }
}

/** By improvement and type what there is to learn; nothing of those that grow over time. */
export function openLessons({ improvements, types }: CompiledModel): Lessons[][] {
  return improvements.map(({ learning, fadesPerMs }) =>
    learning === null ? [] : types.map(() => new Lessons(fadesPerMs)),
  );
}
