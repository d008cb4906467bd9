import { type EventKind, eventKinds, type LogNames } from "../../log/ticketLog.ts";
import type { Tally } from "../measure.ts";

/** How often something happened in the window. */
export interface EventCount {
  count: number;
}

/** How often something happened in the window, by the place that the event's value names. */
export interface EventCounts {
  readonly count: Float64Array;
}

/** Counts events of a kind. */
export function eventCount(kind: EventKind): Tally<EventCount> {
  const counted = eventKinds.indexOf(kind);
  return ({ window }) => {
    const tally: ReturnType<Tally<EventCount>> = {
      count: 0,
      events({ columns, length }) {
        for (let row = 0; row < length; row++) {
          const at = columns.at[row];
          if (columns.kind[row] === counted && at >= window.from && at < window.to) tally.count++;
        }
      },
    };
    return tally;
  };
}

/** Counts events of a kind whose value is a tier, or a promise. */
export function eventCountsBy(
  places: keyof Pick<LogNames, "tiers" | "promises">,
  kind: EventKind,
): Tally<EventCounts> {
  const counted = eventKinds.indexOf(kind);
  return ({ window, names }) => {
    const count = new Float64Array(names[places].length);
    return {
      count,
      events({ columns, length }) {
        for (let row = 0; row < length; row++) {
          const at = columns.at[row];
          if (columns.kind[row] === counted && at >= window.from && at < window.to)
            count[columns.value[row]]++;
        }
      },
    };
  };
}
