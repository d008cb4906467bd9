import { type EventKind, eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

/** What came of major incidents: outbreaks and calls of the window, and of the children that arrived in it what became of them by the end of the log. */
export interface IncidentCounts {
  outbreaks: number;
  children: number;
  /** Linked to their parent. */
  linked: number;
  /** Of these, resolved with it, and never reopened since. */
  closed: number;
  calls: number;
  events(table: EventTable): void;
}

const [reopen, outbreak, child, linked, call, closed] = (
  [
    "reopen",
    "major incident",
    "child",
    "linked",
    "status call",
    "child closed",
  ] satisfies EventKind[]
).map((kind) => eventKinds.indexOf(kind));

export function incidentCounts({ window }: MeasureContext): IncidentCounts {
  // Tickets are numbered in order of arrival, and what else happens to a child comes after that.
  const ids = { first: Infinity, last: -Infinity };
  const arrivedInWindow = (ticket: number) => ticket >= ids.first && ticket <= ids.last;
  const tally: IncidentCounts = {
    outbreaks: 0,
    children: 0,
    linked: 0,
    closed: 0,
    calls: 0,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const kind = columns.kind[row];
        if (kind < outbreak && kind !== reopen) continue;
        const ticket = columns.ticket[row];
        const isInWindow = columns.at[row] >= window.from && columns.at[row] < window.to;
        if (kind === outbreak) tally.outbreaks += Number(isInWindow);
        else if (kind === call) tally.calls += Number(isInWindow);
        else if (kind === child && isInWindow) {
          tally.children++;
          ids.first = Math.min(ids.first, ticket);
          ids.last = Math.max(ids.last, ticket);
        } else if (kind === linked) tally.linked += Number(arrivedInWindow(ticket));
        else if (kind === closed) tally.closed += Number(arrivedInWindow(ticket));
        else if (kind === reopen && columns.value[row] >= 0)
          tally.closed -= Number(arrivedInWindow(ticket));
      }
    },
  };
  return tally;
}
