import type { DateKind } from "./dateColumn.ts";

/** Fewer dates may be at midnight by chance. */
const fewest = 3;

/**
 * The kinds of a column's dates that tell a day and no time of it: dates without one, and all, where each is at midnight. A whole
 * number of a spreadsheet stands for a midnight, unless its time of day would stand in a column of its own, or no other has one.
 */
export function wholeDays(kinds: readonly DateKind[], hasTimesBeside: boolean): DateKind[] {
  const own = kinds.filter(({ fits, count }) => fits !== 0 && count > 0);
  if (own.every(({ isDateOnly }) => isDateOnly) || areMidnights(own)) return own;
  return own.filter(
    ({ isDateOnly, family }) => isDateOnly && (family !== "number" || hasTimesBeside),
  );
}

function areMidnights(kinds: readonly DateKind[]): boolean {
  const count = kinds.reduce((sum, kind) => sum + kind.count, 0);
  return count >= fewest && kinds.every(isAtMidnight);
}

function isAtMidnight({ time, otherTime, hasMoreTimes }: DateKind): boolean {
  return time === 0 && !hasMoreTimes && Number.isNaN(otherTime);
}
