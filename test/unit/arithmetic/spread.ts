/** Arguments spread over a range by the golden ratio and √2: evenly, and the same at every run. */
export function spread(count: number, of: (u: number, v: number) => number): number[] {
  return Array.from({ length: count }, (_, i) =>
    of(((i + 1) * 0.6180339887498949) % 1, ((i + 1) * Math.SQRT2) % 1),
  );
}
