import {
  clockEndings,
  spanStates,
  type TicketLog,
  ticketOutcomes,
  visitEndings,
} from "../../../../src/log/ticketLog.ts";

/**
 * The tickets of a log in a line each: id, arrival (UTC), visits with the begin of each state and
 * the end; whatever isn't on the day of arrival has its day before it.
 *
 * `INC1 2026-01-12 08:00 Desk queued 08:10 elapsed 08:30 escalated > Net queued 13T09:00 resolved`
 *
 * A visit that doesn't begin when the one before it ended has its own begin behind the team. At the
 * end, in brackets, whatever else is known: that it is open, cancelled or incomplete, when it was closed,
 * how often reopened, what became of its promise, the minutes of work.
 */
export function toldTickets(log: TicketLog): string[] {
  const { columns } = log.tickets;
  return Array.from({ length: log.tickets.length }, (_, ticket) => {
    const arrivedAt = log.startsAt + columns.arrivedAt[ticket];
    const clock = (at: number) => clockOf(log.startsAt + at, arrivedAt);
    const visits = visitsOf(log, ticket).map((visit, i, all) =>
      toldVisit(
        log,
        { visit, leftAt: i === 0 ? columns.arrivedAt[ticket] : endOf(log, all[i - 1]) },
        clock,
      ),
    );
    const arrival = new Date(arrivedAt).toISOString().slice(0, 16).replace("T", " ");
    return [log.names.tickets[ticket], arrival, visits.join(" > "), ...marksOf(log, ticket, clock)]
      .filter((text) => text !== "")
      .join(" ");
  });
}

function visitsOf({ visits }: TicketLog, ticket: number): number[] {
  const own = Array.from({ length: visits.length }, (_, visit) => visit);
  return own.filter((visit) => visits.columns.ticket[visit] === ticket);
}

function endOf({ visits }: TicketLog, visit: number): number {
  return visits.columns.endedAt[visit];
}

/** `leftAt`: when the ticket arrived, or left the visit before this one. */
function toldVisit(
  log: TicketLog,
  { visit, leftAt }: { readonly visit: number; readonly leftAt: number },
  clock: (at: number) => string,
): string {
  const { columns } = log.visits;
  const joined = columns.joinedAt[visit];
  const states = spansOf(log, visit).map(({ state, from }) =>
    from === joined ? state : `${clock(from)} ${state}`,
  );
  const ending = visitEndings[columns.ending[visit]];
  const end = ending === "open" ? "open" : `${clock(columns.endedAt[visit])} ${ending}`;
  const team = log.names.teams[columns.team[visit]];
  return [team, ...(joined === leftAt ? [] : [clock(joined)]), ...states, end].join(" ");
}

/** The states of a visit in their order, without the time that it stood resolved. */
function spansOf({ spans }: TicketLog, visit: number) {
  const { columns } = spans;
  const own = Array.from({ length: spans.length }, (_, row) => row);
  return own
    .filter((row) => columns.visit[row] === visit)
    .map((row) => ({ state: spanStates[columns.state[row]], from: columns.from[row] }))
    .filter(({ state }) => state !== "resolved")
    .sort((a, b) => a.from - b.from);
}

function marksOf(log: TicketLog, ticket: number, clock: (at: number) => string): string[] {
  const { columns } = log.tickets;
  const outcome = ticketOutcomes[columns.outcome[ticket]];
  const touchTime = visitsOf(log, ticket)
    .map((visit) => log.visits.columns.handlingTime[visit])
    .filter((time) => !Number.isNaN(time))
    .reduce((sum, time) => sum + time, 0);
  const marks = [
    outcome === "resolved" ? "" : outcome,
    Number.isNaN(columns.closedAt[ticket]) ? "" : `closed ${clock(columns.closedAt[ticket])}`,
    columns.reopens[ticket] > 0 ? `reopened ${columns.reopens[ticket]}` : "",
    promiseOf(log, ticket),
    touchTime > 0 ? `touch ${touchTime / 60_000} min` : "",
    columns.isIncomplete[ticket] === 1 ? "incomplete" : "",
  ].filter((mark) => mark !== "");
  return marks.length === 0 ? [] : [`(${marks.join(", ")})`];
}

function promiseOf({ clocks }: TicketLog, ticket: number): string {
  const row = clocks.columns.ticket.indexOf(ticket);
  return row < 0 || row >= clocks.length
    ? ""
    : `promise ${clockEndings[clocks.columns.ending[row]]}`;
}

function clockOf(at: number, dayOf: number): string {
  const [text, day] = [at, dayOf].map((instant) => new Date(instant).toISOString());
  const clock = text.slice(11, text.slice(17, 19) === "00" ? 16 : 19);
  return text.slice(0, 10) === day.slice(0, 10) ? clock : `${text.slice(8, 10)}T${clock}`;
}
