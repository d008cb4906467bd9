/** Things to do at instants, in order; those of one instant in the order in which they were added. */
export interface Timeline {
  add(at: number, run: () => void): void;
  /** Does everything that is due before `end`, and what that adds. */
  runUntil(end: number): void;
}

export function timeline(): Timeline {
  const due: { readonly at: number; readonly run: () => void }[] = [];
  return {
    add(at, run) {
      let [low, high] = [0, due.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (due[middle].at > at) low = middle + 1;
        else high = middle;
      }
      // The next one is last; an equal instant goes before those already there.
      due.splice(low, 0, { at, run });
    },
    runUntil(end) {
      while (due.length > 0 && due.at(-1)!.at < end) due.pop()!.run();
    },
  };
}
