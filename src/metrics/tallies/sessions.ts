import { eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const solved = eventKinds.indexOf("session solved");
const givenUp = eventKinds.indexOf("session given up");
const failed = eventKinds.indexOf("session failed");

/** Sessions in the window with help before a person, by its place in the scenario's list. */
export interface Sessions {
  readonly count: Float64Array;
  events(table: EventTable): void;
}

export function sessions({ window, deflections = [] }: MeasureContext): Sessions {
  const tally: Sessions = {
    count: new Float64Array(deflections.length),
    events({ columns, length }) {
      if (deflections.length === 0) return;
      for (let row = 0; row < length; row++) {
        const kind = columns.kind[row];
        if (kind !== solved && kind !== givenUp && kind !== failed) continue;
        const at = columns.at[row];
        if (at < window.from || at >= window.to) continue;
        tally.count[columns.value[row]]++;
      }
    },
  };
  return tally;
}
