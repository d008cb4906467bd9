const units = [
  ["days", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
] as const;

/** A duration as people read it, to three significant digits, in the largest unit of which there are two: `35 min`, `3.42 h`, `12.5 days`. */
export function readableDuration(milliseconds: number): string {
  const [unit, size] = units.find(([, size]) => milliseconds >= 2 * size) ?? units[3];
  return `${Number((milliseconds / size).toPrecision(3))} ${unit}`;
}
