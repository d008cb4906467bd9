import { clockEndings, type ClockTable, timeKinds } from "../../log/ticketLog.ts";
import type { MeasureContext, PenaltyTerms } from "../measureContext.ts";
import { hour } from "../units.ts";

const open = clockEndings.indexOf("open");
const met = clockEndings.indexOf("met");
const cancelled = clockEndings.indexOf("cancelled");

/** Clocks by promise, each counted by its due instant. */
export interface PromiseCounts {
  /** Due in the window and fulfilled by then. */
  readonly met: Float64Array;
  /** Due in the window and not fulfilled by then. */
  readonly breached: Float64Array;
  /** Cancelled, and would have been due in the window. */
  readonly excluded: Float64Array;
  /** Started before the window's end, and due at it or later, or paused for good; or still running, and nobody knows until when. */
  readonly notYetDue: Float64Array;
  /** Breaches that cost the cap, those that don't, and the late time of the latter. */
  readonly capped: Float64Array;
  readonly uncapped: Float64Array;
  readonly uncappedLateTime: Float64Array;
  /** Of the breached ones: late time; NaN where some of it isn't known. */
  readonly lateTime: Float64Array;
  /** By promise × timeKinds, of the breached ones: what the time from the clock's start to its end went to; NaN where not known. */
  readonly breachedTime: Float64Array;
  clocks(table: ClockTable): void;
}

export function promiseCounts({ window, names, penalties }: MeasureContext): PromiseCounts {
  const perPromise = () => new Float64Array(names.promises.length);
  const counts: PromiseCounts = {
    met: perPromise(),
    breached: perPromise(),
    excluded: perPromise(),
    notYetDue: perPromise(),
    capped: perPromise(),
    uncapped: perPromise(),
    uncappedLateTime: perPromise(),
    lateTime: perPromise(),
    breachedTime: new Float64Array(names.promises.length * timeKinds.length),
    clocks({ columns, length }) {
      const times = timeKinds.map((kind) => columns[`${kind}Time`]);
      for (let row = 0; row < length; row++) {
        const promise = columns.promise[row];
        const dueAt = columns.dueAt[row];
        const ending = columns.ending[row];
        if (dueAt < window.from) continue;
        if (dueAt >= window.to || (ending === open && Number.isNaN(dueAt))) {
          if (ending !== cancelled && columns.startedAt[row] < window.to)
            counts.notYetDue[promise]++;
        } else if (ending === cancelled) counts.excluded[promise]++;
        else if (ending === met) counts.met[promise]++;
        else {
          countBreach(counts, penalties[promise], promise, columns.lateTime[row]);
          const first = promise * timeKinds.length;
          for (let kind = 0; kind < times.length; kind++)
            counts.breachedTime[first + kind] += times[kind][row];
        }
      }
    },
  };
  return counts;
}

/** Late times are summed apart from the caps, so that the sum is one of whole milliseconds. */
function countBreach(
  counts: PromiseCounts,
  { once, perHour, cap }: PenaltyTerms,
  promise: number,
  lateTime: number,
): void {
  counts.breached[promise]++;
  counts.lateTime[promise] += lateTime;
  if (once + (perHour * lateTime) / hour >= cap) counts.capped[promise]++;
  else {
    counts.uncapped[promise]++;
    counts.uncappedLateTime[promise] += lateTime;
  }
}

/** All the time of a promise's breached clocks, from start to end. */
export function wholeTime({ breachedTime }: PromiseCounts, promise: number): number {
  const from = promise * timeKinds.length;
  return breachedTime.subarray(from, from + timeKinds.length).reduce((sum, time) => sum + time, 0);
}

/** What the breaches of a promise cost. */
export function penaltyOf(counts: PromiseCounts, terms: PenaltyTerms, promise: number): number {
  const atCap = counts.capped[promise] === 0 ? 0 : counts.capped[promise] * terms.cap;
  const hoursLate = counts.uncappedLateTime[promise] / hour;
  return atCap + counts.uncapped[promise] * terms.once + hoursLate * terms.perHour;
}
