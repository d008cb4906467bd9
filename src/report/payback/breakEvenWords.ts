import type { BreakEven } from "../../statistics/breakEven.ts";

/** When something has paid for itself, in one or two short lines: the week of the mean, and the interval in brackets. */
export function breakEvenWords(
  { point, earliest, latest, isKnown }: BreakEven,
  weeks: number,
): readonly string[] {
  const never = `not in ${weeks} ${weeks === 1 ? "week" : "weeks"}`;
  const estimate = point === null ? never : `week ${point}`;
  if (!isKnown || (point === null && earliest === null)) return [estimate];
  if (earliest === 1 && latest === null) return ["no difference", "shown"];
  const last = latest === null ? `beyond ${weeks}` : `${latest}`;
  return [estimate, `(${earliest} to ${last})`];
}
