import { type EventKind, eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

/** What came of major incidents within the window. */
export interface IncidentCounts {
  outbreaks: number;
  children: number;
  linked: number;
  calls: number;
  events(table: EventTable): void;
}

const [outbreak, child, linked, call] = (
  ["major incident", "child", "linked", "status call"] satisfies EventKind[]
).map((kind) => eventKinds.indexOf(kind));

export function incidentCounts({ window }: MeasureContext): IncidentCounts {
  const tally: IncidentCounts = {
    outbreaks: 0,
    children: 0,
    linked: 0,
    calls: 0,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const at = columns.at[row];
        const kind = columns.kind[row];
        if (kind < outbreak || at < window.from || at >= window.to) continue;
        if (kind === outbreak) tally.outbreaks++;
        else if (kind === child) tally.children++;
        else if (kind === linked) tally.linked++;
        else if (kind === call) tally.calls++;
      }
    },
  };
  return tally;
}
