/**
 * The positions of keys from the least key to the greatest, equal ones as they stand: a natural merge
 * sort, which merges the runs that already are in order. Of two runs only what overlaps is moved, so
 * that what nearly is in order takes little. No key may be NaN.
 */
export function orderBy(keys: Float64Array): Uint32Array {
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  let ends = endsOfRuns(keys);
  const aside = new Uint32Array(ends.length > 1 ? keys.length : 0);
  while (ends.length > 1) {
    const next: number[] = [];
    for (let run = 0; run < ends.length; run += 2) {
      const begin = run === 0 ? 0 : ends[run - 1];
      const end = ends[Math.min(run + 1, ends.length - 1)];
      merge(keys, { order, aside, begin, middle: ends[run], end });
      next.push(end);
    }
    ends = next;
  }
  return order;
}

/** Where keys stop going up, and where they end. */
function endsOfRuns(keys: Float64Array): number[] {
  const ends: number[] = [];
  for (let at = 1; at < keys.length; at++) if (keys[at] < keys[at - 1]) ends.push(at);
  ends.push(keys.length);
  return ends;
}

/** Two runs side by side, and room for the first. */
interface Runs {
  readonly order: Uint32Array;
  readonly aside: Uint32Array;
  readonly begin: number;
  readonly middle: number;
  readonly end: number;
}

function merge(keys: Float64Array, { order, aside, begin, middle, end }: Runs): void {
  if (middle === end) return;
  let from = middle;
  for (const first = keys[order[middle]]; from > begin && keys[order[from - 1]] > first;) from -= 1;
  for (let at = from; at < middle; at++) aside[at] = order[at];
  let left = from;
  let right = middle;
  for (let at = from; left < middle; at++) {
    const isLeft = right === end || keys[aside[left]] <= keys[order[right]];
    order[at] = isLeft ? aside[left++] : order[right++];
  }
}
