import { eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const noAuthority = eventKinds.indexOf("no authority");

/** Moves in the window by authority alone, by tier. */
export interface AuthorityCounts {
  readonly count: Float64Array;
  events(table: EventTable): void;
}

export function authorityCounts({ window, names }: MeasureContext): AuthorityCounts {
  const count = new Float64Array(names.tiers.length);
  return {
    count,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const at = columns.at[row];
        if (columns.kind[row] === noAuthority && at >= window.from && at < window.to)
          count[columns.value[row]]++;
      }
    },
  };
}
