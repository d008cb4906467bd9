import { boundsOf, type Interval } from "./interval.ts";

/**
 * The stretch of an axis on which several intervals are drawn side by side: all of them, with room
 * of 6 % at both ends, and never beyond what the unit allows.
 */
export function sharedDomain(
  intervals: readonly Interval[],
  { least = -Infinity, most = Infinity }: { readonly least?: number; readonly most?: number } = {},
): readonly [number, number] {
  const bounds = boundsOf(intervals);
  if (bounds.length === 0) return [0, 1];
  const from = Math.min(...bounds);
  const to = Math.max(...bounds);
  const room = to > from ? (to - from) * 0.06 : Math.abs(to) * 0.05 || 1;
  return [Math.max(least, from - room), Math.min(most, to + room)];
}
