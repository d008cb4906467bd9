/** Choices that are the same each time for the same seed (mulberry32, by T. Ettinger, public domain). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number from 0 to `end` − 1. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)];
  }

  /** True so often, from 0 to 1. */
  is(share: number): boolean {
    return this.below(1_000_000) < share * 1_000_000;
  }
}

/** The seed of the n-th case of a seed. */
export function nthSeed(seed: number, nth: number): number {
  return Math.imul(seed ^ Math.imul(nth + 1, 0x9e3779b1), 0x85ebca6b);
}
