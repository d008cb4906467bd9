import { eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const calledOut = eventKinds.indexOf("called out");

/** How often in the window somebody on call was called, by the tier at which the ticket waited. */
export interface CallOutCounts {
  readonly count: Float64Array;
  events(table: EventTable): void;
}

export function callOutCounts({ window, names }: MeasureContext): CallOutCounts {
  const count = new Float64Array(names.tiers.length);
  return {
    count,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const at = columns.at[row];
        if (columns.kind[row] === calledOut && at >= window.from && at < window.to)
          count[columns.value[row]]++;
      }
    },
  };
}
