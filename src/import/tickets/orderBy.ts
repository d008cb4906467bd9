/**
 * The positions of keys from the least key to the greatest, equal ones as they stand: a natural merge
 * sort, which merges the runs that already are in order, so that what nearly is in order takes few
 * passes. No key may be NaN.
 */
export function orderBy(keys: Float64Array): Uint32Array {
  let order = Uint32Array.from(keys, (_, at) => at);
  let merged = new Uint32Array(keys.length);
  let ends = endsOfRuns(keys);
  while (ends.length > 1) {
    const next: number[] = [];
    for (let run = 0; run < ends.length; run += 2) {
      const begin = run === 0 ? 0 : ends[run - 1];
      const end = ends[Math.min(run + 1, ends.length - 1)];
      merge(keys, { from: order, to: merged, begin, middle: ends[run], end });
      next.push(end);
    }
    [order, merged] = [merged, order];
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

interface Runs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly begin: number;
  readonly middle: number;
  readonly end: number;
}

function merge(keys: Float64Array, { from, to, begin, middle, end }: Runs): void {
  let left = begin;
  let right = middle;
  for (let at = begin; at < end; at++) {
    const isLeft = right === end || (left < middle && keys[from[left]] <= keys[from[right]]);
    to[at] = isLeft ? from[left++] : from[right++];
  }
}
