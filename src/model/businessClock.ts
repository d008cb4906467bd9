import { countBelow, type SortedNumbers, sortedNumbers } from "./sortedNumbers.ts";

/** Opening hours made ready to count with, all ms. */
export interface BusinessClock {
  /** sorted, disjoint, half-open, flat: `[from0, to0, from1, to1, …]`; the last may end at Infinity */
  readonly windows: Float64Array;
  /** When each window begins, and the open time before it. */
  readonly begins: SortedNumbers;
  readonly openBefore: SortedNumbers;
}

/** The clock of opening hours, as `calendarWindows` gives them. */
export function businessClock(windows: Float64Array): BusinessClock {
  const openBefore = new Float64Array(windows.length / 2);
  for (let i = 1; i < openBefore.length; i += 1)
    openBefore[i] = openBefore[i - 1] + windows[2 * i - 1] - windows[2 * i - 2];
  const begins = openBefore.map((_, i) => windows[2 * i]);
  return { windows, begins: sortedNumbers(begins), openBefore: sortedNumbers(openBefore) };
}

/** The clock that never stops, from instant 0 on. */
export function aroundTheClock(): BusinessClock {
  return businessClock(Float64Array.of(0, Infinity));
}

/** Open time from the first window's begin until an instant. */
export function openTimeUntil({ windows, begins, openBefore }: BusinessClock, at: number): number {
  const begun = countBelow(begins, at);
  if (begun === 0) return 0;
  const open = Math.min(at, windows[2 * begun - 1]) - windows[2 * begun - 2];
  return openBefore.values[begun - 1] + open;
}

/** Open time between two instants, `from` at most `to`. */
export function openTimeBetween(clock: BusinessClock, from: number, to: number): number {
  return openTimeUntil(clock, to) - openTimeUntil(clock, from);
}

/**
 * The earliest instant, from `at` on, at which the open time consumed reaches `duration`: what runs
 * out at closing time is due at closing time, and a duration of 0 is due at `at`, open or not.
 * Infinity where the hours known don't suffice.
 *
 * @example
 * import { addOpenTime, businessClock } from "tierlab";
 * const clock = businessClock(Float64Array.of(9, 12, 13, 17)); // 9 to 12 and 13 to 17
 * addOpenTime(clock, 11, 2) // => 14
 * addOpenTime(clock, 14, 3) // => 17
 */
export function addOpenTime(clock: BusinessClock, at: number, duration: number): number {
  if (duration === 0) return at;
  const { windows, openBefore } = clock;
  const target = openTimeUntil(clock, at) + duration;
  const begun = countBelow(openBefore, target);
  if (begun === 0) return Infinity;
  const due = windows[2 * begun - 2] + (target - openBefore.values[begun - 1]);
  return due <= windows[2 * begun - 1] ? due : Infinity;
}

/**
 * The due instant of a clock that was stopped during `pauses`: sorted, disjoint, half-open, flat as
 * `[from0, to0, …]`; a pause without an end has the end Infinity.
 *
 * @example
 * import { aroundTheClock, dueAt } from "tierlab";
 * dueAt(aroundTheClock(), 10, 4, [12, 15]) // => 17
 */
export function dueAt(
  clock: BusinessClock,
  startedAt: number,
  limit: number,
  pauses: ArrayLike<number>,
): number {
  if (limit === 0) return startedAt;
  let at = startedAt;
  let remaining = limit;
  for (let i = 0; i < pauses.length; i += 2) {
    if (pauses[i + 1] <= at) continue;
    const pausedAt = Math.max(at, pauses[i]);
    const due = addOpenTime(clock, at, remaining);
    if (due <= pausedAt) return due;
    remaining -= openTimeBetween(clock, at, pausedAt);
    at = pauses[i + 1];
  }
  return addOpenTime(clock, at, remaining);
}
