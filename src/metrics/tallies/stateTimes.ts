import { givenToOthers, sharedTime } from "../../log/sharedAgents.ts";
import { type SpanState, spanStates, type SpanTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { overlap } from "./overlap.ts";

/** Ticket-time in the window, whenever the ticket arrived, by what happened in it. */
export interface StateTimes {
  /** By tier × spanStates. */
  readonly time: Float64Array;
  /** By tier: of the queued time, that in which nobody of the team was on shift; NaN where that isn't known. */
  readonly offShift: Float64Array;
  /** By tier × spanStates: of the time, work on tickets that had been reopened. */
  readonly rework: Float64Array;
  /** By tier: of the work, what its agents gave to other tickets in hand (see `sharedTime`). */
  readonly shared: Float64Array;
  /** Work by isMisplaced: 0 in its place, 1 above, 2 below, 255 not known. */
  readonly workByPlace: Float64Array;
  spans(table: SpanTable): void;
}

const queued = spanStates.indexOf("queued");
const diagnosing = spanStates.indexOf("diagnosing");
const handling = spanStates.indexOf("handling");

export function stateTimes({ window, names }: MeasureContext): StateTimes {
  const time = new Float64Array(names.tiers.length * spanStates.length);
  const offShift = new Float64Array(names.tiers.length);
  const rework = new Float64Array(time.length);
  const shared = new Float64Array(names.tiers.length);
  const workByPlace = new Float64Array(256);
  return {
    time,
    offShift,
    rework,
    shared,
    workByPlace,
    spans({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const from = columns.from[row];
        const to = columns.to[row];
        const within = overlap(window, from, to);
        if (within === 0) continue;
        const tier = columns.tier[row];
        const state = columns.state[row];
        time[tier * spanStates.length + state] += within;
        if (state === queued)
          offShift[tier] += partWithin(columns.offShiftTime[row], within, to - from);
        else if (state === handling || state === diagnosing) {
          workByPlace[columns.isMisplaced[row]] += within;
          shared[tier] += givenToOthers(within, columns.besides[row]);
          if (columns.isRework[row] === 1) rework[tier * spanStates.length + state] += within;
        }
      }
    },
  };
}

/** A span cut by the window's edge has its off-shift time cut in proportion, to whole milliseconds. */
function partWithin(offShiftTime: number, within: number, whole: number): number {
  return within === whole ? offShiftTime : Math.round((offShiftTime * within) / whole);
}

/** Ticket-time of a tier in these states. */
export function timeIn(
  { time }: Pick<StateTimes, "time">,
  tier: number,
  ...states: readonly SpanState[]
): number {
  return states.reduce(
    (sum, state) => sum + time[tier * spanStates.length + spanStates.indexOf(state)],
    0,
  );
}

/** Time in which agents of the tier worked: on one ticket or several at once, or called to another tier's. */
export function workTime(times: StateTimes, tier: number): number {
  const time = timeIn(times, tier, "diagnosing", "handling", "helping");
  return time - sharedTime(times.shared[tier]);
}
