import {
  spanStates,
  ticketOutcomes,
  type TicketLog,
  visitEndings,
} from "../../../../src/log/ticketLog.ts";

/** Hours and minutes of a log that begins at midnight. */
export const clock = (at: number) =>
  Number.isNaN(at) ? "–" : new Date(at).toISOString().slice(11, 16);

/** Visits as `Desk 08:00 queued 08:05 elapsed (agent 1) 09:00 resolved`; spans of the time after a resolution in brackets. */
export function storyOf(log: TicketLog): string[] {
  const { columns } = log.visits;
  return Array.from({ length: log.visits.length }, (_, visit) => {
    const spans = spansOf(log, visit);
    const ending = `${clock(columns.endedAt[visit])} ${visitEndings[columns.ending[visit]]}`;
    const mark = columns.isReopened[visit] === 1 ? " (reopened)" : "";
    const team = log.names.teams[columns.team[visit]];
    return `${team} ${clock(columns.joinedAt[visit])}${mark} ${[...spans, ending].join(" ")}`;
  });
}

function spansOf(log: TicketLog, visit: number): string[] {
  const { columns } = log.spans;
  const told: string[] = [];
  for (let row = 0; row < log.spans.length; row++) {
    if (columns.visit[row] !== visit) continue;
    const agent = columns.agent[row] < 0 ? "" : ` (${log.names.agents[columns.agent[row]]})`;
    const text = `${clock(columns.from[row])} ${spanStates[columns.state[row]]}${agent}`;
    told.push(
      columns.state[row] === spanStates.indexOf("resolved")
        ? `[${text} to ${clock(columns.to[row])}]`
        : text,
    );
  }
  return told;
}

/** What the log says of a ticket. */
export function ticketOf({ tickets, names }: TicketLog, row = 0) {
  const { columns } = tickets;
  return {
    outcome: ticketOutcomes[columns.outcome[row]],
    arrived: clock(columns.arrivedAt[row]),
    response: clock(columns.firstResponseAt[row]),
    firstResolved: clock(columns.firstResolvedAt[row]),
    resolved: clock(columns.resolvedAt[row]),
    closed: clock(columns.closedAt[row]),
    visits: columns.visits[row],
    up: columns.movesUp[row],
    down: columns.movesDown[row],
    pingPongs: columns.pingPongs[row],
    reopens: columns.reopens[row],
    entry: names.tiers[columns.entryTier[row]],
    resolvedTier: names.tiers[columns.resolvedTier[row]] ?? "none",
    touched: columns.tiersTouched[row].toString(2),
  };
}
