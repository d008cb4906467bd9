import { eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const resolved = eventKinds.indexOf("swarm resolved");
const inVain = eventKinds.indexOf("swarm in vain");

/** Calls of experts to a ticket that ended in the window: after them it was resolved where it was, or not. */
export interface SwarmCounts {
  resolved: number;
  inVain: number;
  events(table: EventTable): void;
}

export function swarmCounts({ window }: MeasureContext): SwarmCounts {
  const tally: SwarmCounts = {
    resolved: 0,
    inVain: 0,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const kind = columns.kind[row];
        if (kind !== resolved && kind !== inVain) continue;
        const at = columns.at[row];
        if (at < window.from || at >= window.to) continue;
        if (kind === resolved) tally.resolved++;
        else tally.inVain++;
      }
    },
  };
  return tally;
}
