/**
 * Ascending numbers made ready to be looked up at once, however many there are: their range is cut into parts of one
 * width, and each part knows how many numbers lie in those before it. Plain data, that moves between threads as it is.
 */
export interface SortedNumbers {
  readonly values: Float64Array;
  /** By part. */
  readonly before: Uint32Array;
  /** Parts per unit of the numbers. */
  readonly scale: number;
}

/** Two parts a number: a part then holds one on average, and seldom several where they are spread as hours in weeks are. */
export function sortedNumbers(values: Float64Array): SortedNumbers {
  const parts = 2 * values.length;
  const range = values.length > 1 ? values[values.length - 1] - values[0] : 1;
  const scale = (parts - 1) / range;
  const before = new Uint32Array(parts);
  let part = 0;
  for (let at = 0; at < values.length; at++)
    for (const own = Math.floor((values[at] - values[0]) * scale); part < own;) before[++part] = at;
  return { values, before, scale };
}

/** How many of the numbers are less than x. */
export function countBelow({ values, before, scale }: SortedNumbers, x: number): number {
  const last = values.length - 1;
  if (last < 0 || !(x > values[0])) return 0;
  if (x > values[last]) return last + 1;
  let count = before[Math.floor((x - values[0]) * scale)];
  while (values[count] < x) count++;
  return count;
}
