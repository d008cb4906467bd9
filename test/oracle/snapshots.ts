import type { Window } from "./visitSums.ts";

/** Counts, over all instants `at` + k × period in the window, how many of what it is given were there just after that instant. */
export interface Snapshot {
  /** Something that is there from `from` up to but not at `to` (NaN: not yet gone), `amount` of it. */
  add(from: number, to: number, amount?: number): void;
  /** By instant, in order. */
  readonly counts: Float64Array;
}

/** All in ms; an infinite period has the one instant `at`. */
export function createSnapshot(at: number, period: number, window: Window): Snapshot {
  const first = indexFrom(window.from);
  const counts = new Float64Array(indexFrom(window.to) - first);
  return {
    counts,
    add(from, to, amount = 1) {
      const last = to < window.to ? indexFrom(to) : indexFrom(window.to);
      for (let index = indexFrom(Math.max(from, window.from)); index < last; index++)
        counts[index - first] += amount;
    },
  };

  /** Number of the first instant not before `time`. */
  function indexFrom(time: number): number {
    if (period === Infinity) return time > at ? 1 : 0;
    return Math.ceil((time - at) / period);
  }
}
