import { clockEndings, type ClockTable } from "../../log/ticketLog.ts";
import type { MeasureContext, PenaltyTerms } from "../measureContext.ts";
import { hour } from "../units.ts";

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
  /** Started before the window's end, and due at it or later, or paused for good. */
  readonly notYetDue: Float64Array;
  /** Breaches that cost the cap, those that don't, and the late time of the latter. */
  readonly capped: Float64Array;
  readonly uncapped: Float64Array;
  readonly uncappedLateTime: Float64Array;
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
    clocks({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const promise = columns.promise[row];
        const dueAt = columns.dueAt[row];
        const ending = columns.ending[row];
        if (dueAt < window.from) continue;
        if (dueAt >= window.to) {
          if (ending !== cancelled && columns.startedAt[row] < window.to)
            counts.notYetDue[promise]++;
        } else if (ending === cancelled) counts.excluded[promise]++;
        else if (ending === met) counts.met[promise]++;
        else countBreach(counts, penalties[promise], promise, columns.lateTime[row]);
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
  if (once + (perHour * lateTime) / hour >= cap) counts.capped[promise]++;
  else {
    counts.uncapped[promise]++;
    counts.uncappedLateTime[promise] += lateTime;
  }
}

/** What the breaches of a promise cost. */
export function penaltyOf(counts: PromiseCounts, terms: PenaltyTerms, promise: number): number {
  const atCap = counts.capped[promise] === 0 ? 0 : counts.capped[promise] * terms.cap;
  const hoursLate = counts.uncappedLateTime[promise] / hour;
  return atCap + counts.uncapped[promise] * terms.once + hoursLate * terms.perHour;
}
