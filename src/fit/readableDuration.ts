/** Unit, its length, and from which duration on it is used. */
const units = [
  ["days", 86_400_000, 172_800_000],
  ["h", 3_600_000, 7_200_000],
  ["min", 60_000, 60_000],
  ["s", 1_000, 0],
] as const;

/** A duration as people read it, in whole milliseconds and to three significant digits: `35 min`, `3.42 h`, `12.5 days`. Hours from two on, days from two. */
export function readableDuration(duration: number): string {
  const milliseconds = Math.round(duration);
  const [unit, size] = units.find(([, , least]) => milliseconds >= least)!;
  return `${Number((milliseconds / size).toPrecision(3))} ${unit}`;
}
