import { type LogSink, none, visitEndings } from "../../log/ticketLog.ts";

const moved = visitEndings.indexOf("moved");
const resolved = visitEndings.indexOf("resolved");

/**
 * Writes the tiers of visits and spans, and what follows from them: whether a move was an escalation, a
 * return or neither, and each ticket's moves, ping-pongs and tiers.
 *
 * A ping-pong is a stay at a tier between two stays at another one, A-B-A, moves between teams of a
 * tier left out; however the stays ended, so that a reopening can make one.
 *
 * @param sink With all visits of a ticket together, in order of joining.
 * @param tierOf Tier of each visit.
 */
export function fillTiers(sink: LogSink, tierOf: (visit: number) => number): void {
  const { visits, tickets } = sink;
  for (let row = 0; row < visits.length; row++) visits.columns.tier[row] = tierOf(row);
  for (let row = 0; row < sink.spans.length; row++)
    sink.spans.columns.tier[row] = visits.columns.tier[sink.spans.columns.visit[row]];
  let first = 0;
  for (let ticket = 0; ticket < tickets.length; ticket++) {
    let end = first;
    while (end < visits.length && visits.columns.ticket[end] === ticket) end += 1;
    fillTicket(sink, ticket, first, end);
    first = end;
  }
}

function fillTicket(
  { tickets, visits }: LogSink,
  ticket: number,
  first: number,
  end: number,
): void {
  const { columns } = tickets;
  const { tier, ending } = visits.columns;
  let touched = 0;
  for (let visit = first; visit < end; visit++) {
    touched |= 1 << tier[visit];
    if (ending[visit] !== moved || tier[visit + 1] === tier[visit]) continue;
    const isUp = tier[visit + 1] > tier[visit];
    ending[visit] = visitEndings.indexOf(isUp ? "escalated" : "returned");
    columns[isUp ? "movesUp" : "movesDown"][ticket] += 1;
  }
  columns.tiersTouched[ticket] = touched >>> 0;
  columns.visits[ticket] = end - first;
  columns.entryTier[ticket] = tier[first];
  const isResolved = ending[end - 1] === resolved;
  columns.resolvedTier[ticket] = isResolved ? tier[end - 1] : none.uint8;
  const count = pingPongs(tier, first, end);
  if (count > 0) columns.pingPongs[ticket] = count;
}

function pingPongs(tier: Uint8Array, first: number, end: number): number {
  let count = 0;
  let [before, latest] = [-1, -1];
  for (let visit = first; visit < end; visit++) {
    if (tier[visit] === latest) continue;
    if (tier[visit] === before) count += 1;
    [before, latest] = [latest, tier[visit]];
  }
  return count;
}
