import type { LogSink } from "../../log/ticketLog.ts";
import { orderBy } from "../tickets/orderBy.ts";

/** Numbers the visits in order of joining, of all tickets together, as a log has them; until then they stand by ticket. */
export function numberVisits({ visits, spans, events }: LogSink): void {
  const { id } = visits.columns;
  const joinedAt = visits.columns.joinedAt.subarray(0, visits.length);
  if (isInOrder(joinedAt)) return; // as they are numbered
  const order = orderBy(joinedAt);
  for (let number = 0; number < order.length; number++) id[order[number]] = number;
  for (let row = 0; row < spans.length; row++)
    spans.columns.visit[row] = id[spans.columns.visit[row]];
  for (let row = 0; row < events.length; row++)
    if (events.columns.visit[row] >= 0) events.columns.visit[row] = id[events.columns.visit[row]];
}

function isInOrder(instants: Float64Array): boolean {
  for (let at = 1; at < instants.length; at++) if (instants[at] < instants[at - 1]) return false;
  return true;
}
